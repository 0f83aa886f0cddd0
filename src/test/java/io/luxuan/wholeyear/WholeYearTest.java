package io.luxuan.wholeyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.award.ProjectDesk;
import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.Decisions;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.publicity.objection.Grounds;
import io.luxuan.publicity.objection.IdType;
import io.luxuan.publicity.objection.LodgeObjection;
import io.luxuan.publicity.objection.ObjectionForm;
import io.luxuan.publicity.objection.ObjectorKind;
import io.luxuan.publicity.site.RunningLists;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.ranking.stage.EnterSecondStage;
import io.luxuan.ranking.stage.FinishSecondStage;
import io.luxuan.ranking.stage.TypedResult;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.Upload;
import io.luxuan.support.ObjectionsByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.wholeyear.PlayedYear.Entry;
import io.luxuan.workflow.Tasks;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round of each kind of process that has stages of its own, from its call until it is closed. */
@ServiceTest
class WholeYearTest {
    private static final ObjectionForm REAL_NAME = new ObjectionForm(ObjectorKind.PERSON, "张三", IdType.RESIDENT_ID,
            "370102199001011231", "13800000000", Grounds.FRAUD, "申报材料所列应用单位并未安装该系统");

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired FinishSecondStage finish;
    @Autowired Ranking ranking;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired DecisionFacts decided;
    @Autowired RunningLists lists;
    @Autowired LodgeObjection lodge;
    @Autowired ObjectionsByTwo objections;
    @Autowired FinalList finalList;
    @Autowired Tasks tasks;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private PlayedYear year;
    private PlayedAwards awards;

    @BeforeEach
    void players() {
        year = beans.createBean(PlayedYear.class);
        awards = beans.createBean(PlayedAwards.class);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void scenarios_are_defended_before_the_meeting_and_paid_in_two_parts() {
        reviewed("P12", new Quota(QuotaType.ABOUT, null, null, 2, 0), List.of(
                new Entry("甲", "steel", 90, "300"), new Entry("乙", "steel", 80, "200"), new Entry("丙", "mining", 75, "100"),
                new Entry("丁", "home", 70, "100"), new Entry("戊", "home", 60, "100")));
        assertThat(year.stage()).isEqualTo(RoundStage.DEFENCE);
        assertThat(year.awaits("decision-meeting")).isFalse();

        secondStage("defence", Map.of("甲", 70, "乙", 80, "丙", 95, "丁", 60), Map.of());
        assertThat(ranked()).startsWith("丙", "甲", "乙", "丁");
        decideAndPublish();
        assertThat(proposed()).containsExactly("丙", "甲");

        closePublicity();
        assertThat(year.statuses()).isEqualTo(Map.of("甲", ApplicationStatus.AWARDED, "丙", ApplicationStatus.AWARDED,
                "乙", ApplicationStatus.NOT_SELECTED, "丁", ApplicationStatus.NOT_SELECTED, "戊", ApplicationStatus.NOT_SELECTED));
        assertThat(finalists()).containsExactly("丙", "甲");
        assertThat(occupied()).isEmpty();

        awards.agreeOnStatements(year);
        assertThat(awards.ledger(year)).containsExactlyInAnyOrder("丙 FIRST 60 PAID", "甲 FIRST 180 PAID");
        acceptAll("合格");
        assertThat(awards.ledger(year)).containsExactlyInAnyOrder("丙 FIRST 60 PAID", "丙 BALANCE 40 PAID",
                "甲 FIRST 180 PAID", "甲 BALANCE 120 PAID");
    }

    @Test
    void models_hold_one_an_industry_are_substituted_after_an_objection_and_paid_after_their_certificate() {
        reviewed("P7", new Quota(QuotaType.ABOUT, null, null, 2, 0), List.of(
                new Entry("钢一", "C31", 90, "100"), new Entry("钢二", "C31", 85, "100"), new Entry("船舶", "C37b", 80, "80"),
                new Entry("教育", "P83", 75, "60"), new Entry("渔业", "A04", 70, "50")));
        assertThat(year.stage()).isEqualTo(RoundStage.MEETING);
        decideAndPublish();
        assertThat(proposed()).containsExactly("钢一", "船舶");
        assertThat(entry("钢二").reason()).contains("行业");

        String list = lists.noticeOf(year.roundId()).orElseThrow();
        uphold(list, "船舶");
        passDaysUntil(() -> lists.noticeOf(year.roundId()).filter(now -> !now.equals(list)).isPresent());
        assertThat(year.status("船舶")).isEqualTo(ApplicationStatus.REMOVED);
        assertThat(proposed()).containsExactly("钢一", "教育");
        assertThat(year.stage()).isEqualTo(RoundStage.PUBLICITY);
        assertThat(publishedIn(lists.noticeOf(year.roundId()).orElseThrow())).containsExactly("教育");
        assertThat(finalists()).containsExactly("钢一");

        closePublicity();
        assertThat(finalists()).containsExactly("钢一", "教育");
        assertThat(year.status("渔业")).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(occupied()).containsExactlyInAnyOrder("C31", "P83");

        awards.agreeOnStatements(year);
        awards.handInCertificates(year);
        assertThat(awards.ledger(year)).isEmpty();
        awards.verifyCertificates(year);
        assertThat(awards.ledger(year)).containsExactlyInAnyOrder("教育 FIRST 42 PAID", "钢一 FIRST 70 PAID");
        acceptAll("通过");
        assertThat(awards.ledger(year)).contains("教育 BALANCE 18 PAID", "钢一 BALANCE 30 PAID").hasSize(4);
    }

    @Test
    void bases_are_visited_hold_one_a_field_and_keep_it_occupied() {
        reviewed("P11", new Quota(QuotaType.RANGE, 2, 3, 3, 0), List.of(
                new Entry("化工一", "chemical", 90, "500"), new Entry("化工二", "chemical", 88, "500"),
                new Entry("铝业", "aluminium", 85, "400"), new Entry("文旅", "tourism", 80, "300"),
                new Entry("出行", "mobility", 70, "200"), new Entry("家居", "home", 60, "100")));
        assertThat(year.stage()).isEqualTo(RoundStage.SITE_VISIT);

        secondStage("site-visit", Map.of("化工一", 80, "化工二", 95, "铝业", 90, "出行", 80, "家居", 80), Map.of("文旅", false));
        assertThat(year.status("文旅")).isEqualTo(ApplicationStatus.SCORED);
        decideAndPublish();
        assertThat(proposed()).containsExactly("化工二", "铝业", "出行");
        assertThat(entry("化工一").reason()).contains("领域");
        assertThat(entry("文旅").reason()).contains("考察");

        closePublicity();
        assertThat(occupied()).containsExactlyInAnyOrder("chemical", "aluminium", "mobility");
        awards.agreeOnStatements(year);
        assertThat(awards.ledger(year)).containsExactlyInAnyOrder(
                "化工二 FIRST 250 PAID", "铝业 FIRST 200 PAID", "出行 FIRST 100 PAID");
        acceptAll("优秀");
        assertThat(awards.ledger(year)).hasSize(6);
    }

    @Test
    void corpora_go_through_the_drawing_that_serves_every_competition_and_are_paid_in_two_halves() {
        reviewed("P8", new Quota(QuotaType.ABOUT, null, null, 2, 0), List.of(
                new Entry("钢铁语料", "corpus-production", 90, "150"), new Entry("设计语料", "corpus-design", 85, "99.99"),
                new Entry("通用语料", "corpus-general", 70, "120")));
        assertThat(year.stage()).isEqualTo(RoundStage.MEETING);
        decideAndPublish();
        assertThat(proposed()).containsExactly("钢铁语料", "设计语料");

        closePublicity();
        assertThat(finalists()).containsExactly("钢铁语料", "设计语料");
        assertThat(year.status("通用语料")).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(occupied()).isEmpty();

        awards.agreeOnStatements(year);
        assertThat(awards.ledger(year)).containsExactlyInAnyOrder("钢铁语料 FIRST 75 PAID", "设计语料 FIRST 50 PAID");
        acceptAll("合格");
        assertThat(awards.ledger(year)).containsExactlyInAnyOrder("钢铁语料 FIRST 75 PAID", "钢铁语料 BALANCE 75 PAID",
                "设计语料 FIRST 50 PAID", "设计语料 BALANCE 49.99 PAID");
    }

    /** From the opening to where all cards are signed. */
    private void reviewed(String programme, Quota quota, List<Entry> entries) {
        year.open(programme, quota);
        assertThat(year.stage()).isEqualTo(RoundStage.CALL);
        year.submit(entries);
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.SUBMITTED);
        year.recommendAll();
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.RECOMMENDED);
        year.passFormality();
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.ACCEPTED);
        assertThat(year.awaits("commit-draw")).isTrue();
        year.draw();
        assertThat(year.stage()).isEqualTo(RoundStage.REVIEW);
        assertThat(year.seats()).hasSize(entries.size() * 5);
        year.score();
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.SCORED);
    }

    private void secondStage(String task, Map<String, Integer> points, Map<String, Boolean> failed) {
        assertThat(year.awaits(task)).isTrue();
        boolean visit = task.equals("site-visit");
        points.forEach((name, given) -> second(name, new TypedResult(BigDecimal.valueOf(given), visit ? true : null, "现场与申报材料一致。")));
        failed.keySet().forEach(name -> second(name, new TypedResult(null, false, "现场与申报材料不符。")));
        Actors.run(year.manager(), () -> finish.finish(year.roundId()));
        year.work();
        assertThat(year.stage()).isEqualTo(RoundStage.MEETING);
    }

    private void second(String name, TypedResult result) {
        two.agree(year.manager(), EnterSecondStage.wish(year.roundId(), year.id(name), result, "按专家签字的汇总表录入"));
    }

    private void decideAndPublish() {
        assertThat(year.awaits("decision-meeting")).isTrue();
        Actors.run(year.manager(), () -> two.confirm(decisions.ask(year.roundId(), decisions.tied(year.roundId()), "按编号")));
        year.work();
        assertThat(year.stage()).isEqualTo(RoundStage.PUBLICITY);
    }

    private void uphold(String list, String name) {
        lodge.lodge(list, year.id(name), REAL_NAME, List.of(Upload.of("证据.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8))), false);
        year.work();
        Actors.run(year.manager(), () -> {
            String objection = tasks.queue(year.roundId(), "accept-objection", null, 1).rows().get(0).subjectId();
            objections.settle(objection, true);
        });
        year.work();
    }

    private void closePublicity() {
        LocalDateTime before = clock.now();
        passDaysUntil(() -> year.stage() == RoundStage.PROJECTS);
        assertThat(clock.now()).isAfterOrEqualTo(before.plusDays(5));
    }

    private void passDaysUntil(BooleanSupplier there) {
        for (int day = 0; day < 30 && !there.getAsBoolean(); day++) {
            year.pass(clock.now().plusDays(1));
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private void acceptAll(String grade) {
        List<ProjectDesk.Line> all = awards.of(year);
        for (ProjectDesk.Line project : all) {
            assertThat(year.stage()).isEqualTo(RoundStage.PROJECTS);
            awards.accept(year, project, grade);
        }
        assertThat(awards.of(year)).extracting(ProjectDesk.Line::state).containsOnly("CLOSED");
        assertThat(year.stage()).isEqualTo(RoundStage.CLOSED);
    }

    private List<String> ranked() {
        return Actors.as(year.manager(), () -> ranking.of(year.roundId())).stream().filter(line -> line.excluded() == null)
                .map(RankedApplication::applicationId).map(year::name).toList();
    }

    private List<ProposedEntry> entries() {
        return decided.of(year.roundId());
    }

    private List<String> proposed() {
        return entries().stream().filter(ProposedEntry::selected).map(ProposedEntry::applicationId).map(year::name)
                .filter(name -> year.status(name) != ApplicationStatus.REMOVED).toList();
    }

    private ProposedEntry entry(String name) {
        return entries().stream().filter(one -> one.applicationId().equals(year.id(name))).findFirst().orElseThrow();
    }

    private List<String> publishedIn(String notice) {
        return facts.queryForList("SELECT application_id FROM publicity_entry WHERE notice_id = ? ORDER BY seat", String.class, notice)
                .stream().map(year::name).toList();
    }

    private List<String> finalists() {
        return Actors.as(Person.SYSTEM, () -> finalList.of(year.roundId())).stream()
                .map(FinalEntry::applicationId).map(year::name).toList();
    }

    private List<String> occupied() {
        return facts.queryForList("SELECT field FROM field_occupation WHERE round_id = ?", String.class, year.roundId());
    }
}
