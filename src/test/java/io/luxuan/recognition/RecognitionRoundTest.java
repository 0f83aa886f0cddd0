package io.luxuan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.form.As;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.award.life.EndAward;
import io.luxuan.programme.DryRun;
import io.luxuan.programme.DryRun.Change;
import io.luxuan.programme.DryRun.Effect;
import io.luxuan.programme.DryRun.Trial;
import io.luxuan.programme.Programme;
import io.luxuan.programme.file.StoredVersions;
import io.luxuan.recognition.judging.CheckStandard;
import io.luxuan.recognition.meeting.ConfirmRecognition;
import io.luxuan.recognition.titles.ReadTitles;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.unit.KnownUnit.HeldTitle;
import io.luxuan.unit.KnownUnit.PastAward;
import io.luxuan.unit.KnownUnits;
import io.luxuan.workflow.Processes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** P13 产业大脑: a standard, no places, a title for three years and at most 200 万元 each. */
@ServiceTest
class RecognitionRoundTest {
    private static final LocalDate HELD = LocalDate.of(2026, 4, 10);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc mvc;
    @Autowired Rounds rounds;
    @Autowired Applications applications;
    @Autowired Recommend recommend;
    @Autowired CheckFormality formality;
    @Autowired CheckStandard check;
    @Autowired EndAward end;
    @Autowired TwoPeople two;
    @Autowired ReadTitles titles;
    @Autowired KnownUnits units;
    @Autowired Processes processes;
    @Autowired MovableClock clock;
    @Autowired List<DryRun> families;
    @Autowired StoredVersions versions;
    @Autowired JdbcTemplate facts;

    private CallScene scene;
    private Person manager;
    private Person recommender;
    private Round round;

    @BeforeEach
    void opened() {
        scene = beans.createBean(CallScene.class);
        manager = scene.person(Role.MANAGER, null);
        recommender = scene.person(Role.RECOMMENDER, scene.department());
        round = scene.open("P13");
        work();
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_draft_tried_on_what_was_confirmed_says_whose_award_changes_and_who_is_out() {
        String aluminium = accepted("试算铝业大脑", "180");
        String tyres = accepted("试算轮胎大脑", "200");
        String young = accepted("试算未上线大脑", "200");
        pass(CallScene.RECOMMEND_BY);
        Actors.run(manager, () -> {
            check.check(aluminium, true, null);
            check.check(tyres, true, null);
            check.check(young, false, "平台尚未上线");
        });
        work();
        assertThat(earlier()).as("nothing is decided yet").doesNotContain(round.id());
        confirmed(HELD, Map.of());
        work();
        assertThat(earlier()).contains(round.id());
        assertThat(tried("cap: 200", "cap: 200").changes()).isEmpty();
        Trial lower = tried("cap: 200", "cap: 150");
        assertThat(lower.sum()).isEqualByComparingTo("380");
        assertThat(lower.sumAfter()).isEqualByComparingTo("300");
        assertThat(lower.changes()).extracting(Change::title, Change::effect).containsExactlyInAnyOrder(
                tuple("试算铝业大脑", Effect.AMOUNT), tuple("试算轮胎大脑", Effect.AMOUNT));
        Trial elsewhere = tried("  conditions:", "  rules:\n    - {rule: 'unit.city = \"烟台\"', message: 须为烟台的单位。, at: DOOR}\n  conditions:");
        assertThat(elsewhere.before()).isEqualTo(2);
        assertThat(elsewhere.after()).isZero();
        assertThat(elsewhere.changes()).hasSize(2).allSatisfy(change -> assertThat(change.reason()).contains("须为烟台的单位"));
    }

    private List<String> earlier() {
        return Actors.as(manager, () -> families.stream().flatMap(family -> family.rounds("P13").stream()).map(DryRun.Earlier::roundId).toList());
    }

    private Trial tried(String written, String instead) {
        String text = versions.text("P13", versions.newest("P13"));
        assertThat(text).contains(written);
        Programme draft = versions.asNext(text.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(instead))).programme();
        return Actors.as(manager, () -> families.stream().flatMap(family -> family.on(round.id(), draft).stream()).findFirst()).orElseThrow();
    }

    @Test
    void whoever_meets_the_standard_is_recognised_and_paid_up_to_the_cap() {
        String aluminium = accepted("铝业产业大脑", "180");
        String tyres = accepted("轮胎产业大脑", "200");
        String young = accepted("尚未上线的大脑", "200");
        pass(CallScene.RECOMMEND_BY);
        assertThat(awaits("standards-checked")).isTrue();
        Actors.run(manager, () -> {
            check.check(aluminium, true, null);
            check.check(tyres, true, "");
            assertThatThrownBy(() -> check.check(young, false, " ")).isInstanceOf(Refusal.class);
            check.check(young, false, "平台尚未上线，没有运行记录");
        });
        work();
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.MEETING);
        assertThatThrownBy(() -> confirmed(HELD.plusYears(1), Map.of())).isInstanceOf(Refusal.class);
        confirmed(HELD, Map.of());
        assertThat(standing(aluminium)).isEqualTo(ApplicationStatus.NOMINATED);
        assertThat(standing(young)).isEqualTo(ApplicationStatus.UNRECOGNISED);
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.PUBLICITY);
        pass(clock.now().plusDays(14));
        assertThat(standing(aluminium)).isEqualTo(ApplicationStatus.RECOGNISED);
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.CLOSED);
        assertThat(paid()).containsExactlyInAnyOrder("铝业产业大脑 180", "轮胎产业大脑 200");
        assertThat(titles.page("铝业产业大脑", null).rows()).first().satisfies(title -> {
            assertThat(title.title()).isEqualTo("山东省产业大脑");
            assertThat(title.until()).isEqualTo(title.from().plusMonths(36).minusDays(1));
            assertThat(title.valid()).isTrue();
        });
        assertThat(units.on(clock.now().toLocalDate(), unitOf(aluminium))).satisfies(unit -> {
            assertThat(unit.titles()).extracting(HeldTitle::name).as("counts in the register at once").containsExactly("山东省产业大脑");
            assertThat(unit.awards()).extracting(PastAward::programme, PastAward::year).containsExactly(tuple("P13", 2026));
        });
    }

    @Test
    void who_loses_the_award_keeps_the_title_and_the_place_on_the_list() throws Exception {
        String aluminium = accepted("铝业产业大脑", "180");
        pass(CallScene.RECOMMEND_BY);
        Actors.run(manager, () -> check.check(aluminium, true, null));
        work();
        confirmed(HELD, Map.of());
        Actors.run(manager, () -> two.agree(end.wish(aluminium, "单位来函自愿放弃本次奖励资金")));
        pass(clock.now().plusDays(14));
        assertThat(paid()).as("nothing comes to be due").isEmpty();
        var unit = units.on(clock.now().toLocalDate(), unitOf(aluminium));
        assertThat(unit.titles()).extracting(HeldTitle::name).containsExactly("山东省产业大脑");
        assertThat(unit.awards()).extracting(PastAward::kept).containsExactly(false);
        String correction = facts.queryForObject("SELECT id FROM notice WHERE round_id = ? AND corrects_id IS NOT NULL", String.class, round.id());
        page("/notices/" + correction, "认定结果和其他各项不变");
    }

    @Test
    void the_meeting_leaves_out_with_a_reason_but_takes_nobody_in() {
        String good = accepted("甲大脑", "200");
        String doubtful = accepted("乙大脑", "200");
        String below = accepted("丙大脑", "200");
        pass(CallScene.RECOMMEND_BY);
        Actors.run(manager, () -> {
            check.check(good, true, null);
            check.check(doubtful, true, null);
            check.check(below, false, "没有服务成效");
        });
        work();
        confirmed(HELD, Map.of(doubtful, "存在未结案的数据安全事件", below, ""));
        assertThat(standing(good)).isEqualTo(ApplicationStatus.NOMINATED);
        assertThat(standing(doubtful)).isEqualTo(ApplicationStatus.UNRECOGNISED);
        assertThat(standing(below)).isEqualTo(ApplicationStatus.UNRECOGNISED);
    }

    @Test
    void where_the_budget_ends_an_award_is_cut_and_never_overpaid() {
        round = scene.open("P13", withBudget("300"));
        work();
        String first = accepted("甲大脑", "200");
        String second = accepted("乙大脑", "200");
        String third = accepted("丙大脑", "200");
        pass(CallScene.RECOMMEND_BY);
        Actors.run(manager, () -> List.of(first, second, third).forEach(id -> check.check(id, true, null)));
        work();
        confirmed(HELD, Map.of());
        pass(clock.now().plusDays(14));
        assertThat(paid()).containsExactlyInAnyOrder("甲大脑 200", "乙大脑 100");
        assertThat(standing(third)).isEqualTo(ApplicationStatus.RECOGNISED);
    }

    private RoundSettings withBudget(String budget) {
        RoundSettings given = round.settings();
        return new RoundSettings(given.quota(), new BigDecimal(budget), given.panel(), given.scoring(), given.publicity(), true,
                given.constraints(), given.numbers());
    }

    @Test
    void who_is_struck_out_is_what_the_second_manager_confirms_and_not_how_many() {
        String first = accepted("甲确认大脑", "200");
        String second = accepted("乙确认大脑", "100");
        String weak = accepted("丙确认大脑", "100");
        pass(CallScene.RECOMMEND_BY);
        Actors.run(manager, () -> {
            check.check(first, true, null);
            check.check(second, true, null);
            check.check(weak, false, "平台尚未上线");
        });
        work();
        String asked = two.ask(manager, ConfirmRecognition.wish(round.id(), HELD, "会议审议，一致同意予以认定。",
                Map.of(first, "运行记录与现场不符")));
        assertThat(two.reads(asked))
                .anyMatch(line -> line.startsWith("不予认定") && line.contains("甲确认大脑") && line.contains("运行记录与现场不符"))
                .anyMatch(line -> line.startsWith("拟认定") && line.contains(number(second)) && !line.contains(number(weak)));
        facts.update("UPDATE recognition_entry SET meets = NOT meets WHERE application_id IN (?, ?)", second, weak);
        assertThatThrownBy(() -> two.confirm(asked)).as("one in the place of another").hasMessage("countersign.changed");
        facts.update("UPDATE recognition_entry SET meets = NOT meets WHERE application_id IN (?, ?)", second, weak);
        two.confirm(asked);
        work();
        assertThat(standing(first)).isEqualTo(ApplicationStatus.UNRECOGNISED);
    }

    private String number(String id) {
        return Actors.as(Person.SYSTEM, () -> applications.get(id).number());
    }

    @Test
    void the_pages_follow_the_recognition_from_the_check_to_the_title() throws Exception {
        String brain = accepted("页面大脑", "200");
        pass(CallScene.RECOMMEND_BY);
        page("/manager/rounds/" + round.id() + "/recognition", "待对照标准审核");
        page("/manager/recognitions/" + brain, "对照标准审核");
        Actors.run(manager, () -> check.check(brain, true, "运行记录齐全"));
        work();
        page("/manager/rounds/" + round.id() + "/recognition", "确认并公示");
        confirmed(HELD, Map.of());
        page("/manager/rounds/" + round.id() + "/recognition", "会议纪要");
        page("/manager/rounds/" + round.id() + "/publicity", "页面大脑");
        pass(clock.now().plusDays(14));
        page("/titles?q=页面大脑", "山东省产业大脑");
        page("/results/" + round.id(), "认定名单");
    }

    private void page(String address, String says) throws Exception {
        mvc.perform(get(address).with(As.person(manager))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(says), not(containsString("??")))));
    }

    private String accepted(String name, String amount) {
        String id = scene.submitted(round, scene.applicantUnder(recommender.organisationId()), Map.of("title", name, "amount", amount));
        Actors.run(recommender, () -> recommend.recommend(id, "材料属实，同意推荐。"));
        Actors.run(manager, () -> formality.pass(id));
        return id;
    }

    private void confirmed(LocalDate heldOn, Map<String, String> leftOut) {
        Actors.run(manager, () -> two.agree(ConfirmRecognition.wish(round.id(), heldOn, "会议审议，一致同意予以认定。", leftOut)));
        work();
    }

    private ApplicationStatus standing(String id) {
        return Actors.as(Person.SYSTEM, () -> applications.get(id).status());
    }

    private boolean awaits(String activity) {
        return facts.queryForObject("SELECT COUNT(*) FROM ACT_RU_EVENT_SUBSCR WHERE EVENT_NAME_ = ?", Integer.class, activity) > 0;
    }

    private String unitOf(String application) {
        return Actors.as(manager, () -> applications.byIds(List.of(application)).get(application).organisationId());
    }

    private List<String> paid() {
        return facts.query("SELECT d.title, p.amount FROM project_payment p JOIN direct_award d ON d.application_id = p.project_id"
                + " WHERE p.round_id = ?",
                (row, at) -> row.getString(1) + " " + row.getBigDecimal(2).stripTrailingZeros().toPlainString(), round.id());
    }

    private void pass(LocalDateTime moment) {
        clock.moveTo(moment.plusSeconds(1));
        work();
    }

    private void work() {
        Actors.run(Person.SYSTEM, processes::runDueWork);
    }
}
