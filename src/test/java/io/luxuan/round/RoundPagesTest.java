package io.luxuan.round;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.countersign.Wish;
import io.luxuan.programme.Challenge;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ServiceTest
class RoundPagesTest {
    @Autowired JdbcTemplate jdbc;
    @Autowired TwoPeople two;
    @Autowired MockMvc mvc;
    @Autowired Rounds rounds;
    @Autowired Programmes programmes;
    @Autowired MovableClock clock;

    /** Within the validity of the policies that programmes rest on. */
    @BeforeEach
    void in_the_spring_of_2026() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1", "P7", "P8", "P11", "P12"})
    void a_round_opens_from_the_defaults_of_its_programme(String programme) throws Exception {
        mvc.perform(get("/manager/rounds/new").with(Managers.as(Role.MANAGER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("/manager/rounds/new?programme=" + programme)));
        mvc.perform(get("/manager/rounds/new").param("programme", programme).with(Managers.as(Role.MANAGER)))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
        RoundForm form = defaults(programme);
        Map<String, String> list = programme.equals("P7") ? Map.of("challenges", "港口调度大模型｜半岛港口物流中心｜差错率减半") : Map.of();
        send(form, list).andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        assertThat(rounds.get(form.id()).settings().offering(List.of())).isEqualTo(RoundSettings.of(newest(programme)));
    }

    @Test
    void challenges_are_pasted_one_a_line_and_shown_to_everybody() throws Exception {
        RoundForm form = defaults("P7");
        send(form, Map.of()).andExpect(status().is(422)).andExpect(content().string(containsString("揭榜挂帅的轮次开启时须公布任务和发榜单位")));
        send(form, Map.of("challenges", "只有任务名称")).andExpect(status().is(422))
                .andExpect(content().string(containsString("每行须写任务名称和发榜单位"))).andExpect(content().string(containsString(">只有任务名称<")));
        send(form, Map.of("challenges", "港口调度大模型\t半岛港口物流中心\n\n 供水调度大模型 ｜ 泉城水务集团｜漏损率下降")).andExpect(status().is3xxRedirection());
        assertThat(rounds.get(form.id()).settings().challenges()).containsExactly(
                new Challenge(1, "港口调度大模型", "半岛港口物流中心", null), new Challenge(2, "供水调度大模型", "泉城水务集团", "漏损率下降"));
        mvc.perform(get("/programmes/rounds/" + form.id())).andExpect(status().isOk())
                .andExpect(content().string(containsString("泉城水务集团"))).andExpect(content().string(containsString("漏损率下降")));
    }

    @Test
    void a_round_that_would_be_decided_without_a_policy_is_refused_at_its_last_date() throws Exception {
        RoundForm late = defaults("P12");
        send(late, Map.of("reviewBy", "2027-01-01T17:00")).andExpect(status().is(422))
                .andExpect(content().string(containsString("作出决定时政策已过有效期")));
        send(defaults("P1"), Map.of("reviewBy", "2027-01-01T17:00")).andExpect(status().is3xxRedirection());
    }

    @Test
    void where_every_policy_has_run_out_no_form_is_offered_and_nothing_opens() throws Exception {
        clock.moveTo(LocalDateTime.of(2027, 1, 4, 9, 0));
        mvc.perform(get("/manager/rounds/new").with(Managers.as(Role.MANAGER))).andExpect(content().string(allOf(
                containsString("均已过有效期"), not(containsString("rounds/new?programme=P12")), containsString("rounds/new?programme=P1\""))));
        mvc.perform(get("/manager/rounds/new").param("programme", "P12").with(Managers.as(Role.MANAGER)))
                .andExpect(content().string(allOf(containsString("均已过有效期"), not(containsString("reviewBy")))));
        assertThatThrownBy(() -> Actors.as(Managers.MANAGER, () -> rounds.open(RoundsTest.command("P12", clock.now()))))
                .isInstanceOf(Refusal.class).hasMessage("round.policies-over");
    }

    @Test
    void sending_the_form_twice_opens_one_round() throws Exception {
        RoundForm form = defaults("P1");
        send(form, Map.of()).andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        send(form, Map.of()).andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        assertThat(rounds.ofYear(clock.now().getYear())).filteredOn(round -> round.id().equals(form.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', 请填写轮次名称", "year, 1999, 年度应在", "closesAt, 2020-01-01T00:00, 申报截止时间应晚于", "opensAt, 明天, 日期和时间格式不正确",
        "recommendBy, 2020-01-01T00:00, 推荐截止时间不能早于", "reviewBy, '', 请填写日期和时间", "quotaTarget, 13, 名额超出了政策",
        "quotaTarget, many, 请填写整数", "budget, 1.234, 最多两位小数", "panelSize, 4, 专家组人数应为奇数", "panelSize, 21, 专家组应为3至15人",
        "minimumOpinions, 2, 有效意见不能少于3份", "maximumLoad, 0, 评审上限应为正整数", "aggregation, DICE, 请选择一项",
        "secondTie, FIRST_CRITERION, 同分处理顺序不能重复", "publicityDays, 3, 公示期不能短于", "mostPerOrganisation, 0, 至少为1"})
    void a_wrong_field_is_said_in_place_and_everything_typed_is_kept(String field, String typed, String message) throws Exception {
        RoundForm form = defaults("P12");
        Map<String, String> changes = new HashMap<>(Map.of("budget", "2999.5"));
        changes.put(field, typed);
        send(form, changes).andExpect(status().is(422))
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("is-invalid")))
                .andExpect(content().string(containsString("value=\"" + form.id() + "\"")))
                .andExpect(content().string(containsString(field.equals("budget") ? "1.234" : "value=\"2999.5\"")));
        assertThat(rounds.ofYear(clock.now().getYear())).extracting(Round::id).doesNotContain(form.id());
    }

    @Test
    void dropping_highest_and_lowest_is_refused_for_a_panel_of_three() throws Exception {
        send(defaults("P1"), Map.of("aggregation", "TRIMMED_MEAN", "panelSize", "3")).andExpect(status().is(422))
                .andExpect(content().string(containsString("专家组至少要有5人")));
    }

    @Test
    void what_a_manager_sets_is_what_the_round_has() throws Exception {
        RoundForm form = defaults("P11");
        send(form, Map.ofEntries(entry("title", "<b>基地</b>"), entry("aggregation", "TRIMMED_MEAN"), entry("panelSize", "7"),
                entry("minimumOpinions", "5"), entry("firstTie", ""), entry("secondTie", "SMALLER_SPREAD"), entry("publicityDays", "7"),
                entry("firstDayCounts", "false"), entry("budget", "2000"), entry("priorYearsOccupy", ""), entry("quotaTarget", "4")))
                .andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        RoundSettings settings = rounds.get(form.id()).settings();
        assertThat(settings.scoring().tieBreaks()).containsExactly(TieBreak.SMALLER_SPREAD, TieBreak.MEETING);
        assertThat(settings.quota().target()).isEqualTo(4);
        assertThat(settings.publicity().firstDayCounts()).isFalse();
        assertThat(settings.constraints().priorYearsOccupy()).isFalse();
        mvc.perform(get("/manager/rounds/" + form.id() + "/settings").with(Managers.as(Role.SUPERVISOR))).andExpect(status().isOk())
                .andExpect(content().string(containsString("去掉一个最高分和一个最低分")))
                .andExpect(content().string(containsString("7 个工作日，从公示次日起算")))
                .andExpect(content().string(containsString("&lt;b&gt;基地&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("/deadlines"))));
    }

    @Test
    void everyone_reads_how_scores_are_made_and_nobody_changes_it() throws Exception {
        RoundForm form = defaults("P1");
        send(form, Map.of("aggregation", "TRIMMED_MEAN", "minimumOpinions", "5", "firstTie", "SMALLER_SPREAD", "secondTie", ""))
                .andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        mvc.perform(get("/programmes/rounds/" + form.id())).andExpect(status().isOk())
                .andExpect(content().string(containsString("去掉一个最高分和一个最低分")))
                .andExpect(content().string(containsString("四舍五入一次，保留四位小数")))
                .andExpect(content().string(containsString("专家评分分歧小者优先")));
        RoundSettings before = rounds.get(form.id()).settings();
        mvc.perform(post("/manager/rounds/" + form.id() + "/settings").param("aggregation", "PLAIN_MEAN")
                .with(Managers.as(Role.MANAGER)).with(csrf())).andExpect(status().is4xxClientError());
        send(form, Map.of("aggregation", "PLAIN_MEAN"));
        assertThat(rounds.get(form.id()).settings()).isEqualTo(before);
        mvc.perform(get("/programmes/rounds/none")).andExpect(status().isNotFound());
    }

    @Test
    void a_trimmed_mean_with_four_opinions_is_refused_at_the_field() throws Exception {
        send(defaults("P1"), Map.of("aggregation", "TRIMMED_MEAN", "minimumOpinions", "3")).andExpect(status().is(422))
                .andExpect(content().string(containsString("最少有效意见不能少于5份")));
    }

    @Test
    void a_deadline_is_put_off_from_the_settings_page_with_a_reason() throws Exception {
        String id = open();
        Round round = rounds.get(id);
        DeadlinesForm form = DeadlinesForm.of(round);
        String later = form.reviewBy().replaceFirst("^\\d{4}-\\d\\d", "2026-08");
        putOff(id, form, later, "").andExpect(status().is(422)).andExpect(content().string(containsString("请写明理由")))
                .andExpect(content().string(containsString("value=\"" + later + "\"")));
        putOff(id, form, "2020-01-01T00:00", "提前").andExpect(status().is(422)).andExpect(content().string(containsString("晚于当前时间")));
        putOff(id, form, later.replace("2026", "2027"), "提前").andExpect(status().is(422)).andExpect(content().string(containsString("请核对年份")));
        putOff(id, form, later, "评审量大于预期，须多给专家时间").andExpect(status().is(422))
                .andExpect(content().string(containsString("有日期在三个月以后")));
        mvc.perform(moved(id, form, later, "评审量大于预期，须多给专家时间").param("sure", "true")).andExpect(redirectedUrlPattern("/manager/wishes/*"));
        assertThat(rounds.get(id).reviewBy()).as("one person alone moves no published date").isEqualTo(LocalDateTime.parse(form.seenReview()));
        two.confirm(jdbc.queryForObject("SELECT id FROM two_person_wish WHERE subject_id = ?", String.class, id));
        assertThat(rounds.get(id).reviewBy()).isEqualTo(LocalDateTime.parse(later));
        assertThat(rounds.get(id).closesAt()).isEqualTo(round.closesAt());
        mvc.perform(moved(id, form, later, "再点一次，理由同上一次的").param("sure", "true")).andExpect(status().isConflict());
        mvc.perform(get("/manager/rounds/" + id + "/settings").with(Managers.as(Role.SUPERVISOR))).andExpect(content().string(allOf(
                containsString("变更记录"), containsString("某人 提出，第二名管理员 确认"), containsString(later.replace('T', ' ')))));
    }

    @Test
    void the_pass_mark_of_a_round_moves_until_the_review_begins_and_is_on_record() throws Exception {
        RoundForm form = defaults("P5b");
        mvc.perform(get("/manager/rounds/new").param("programme", "P5b").with(Managers.as(Role.MANAGER)))
                .andExpect(content().string(containsString("已填的是建议，不是政策规定")));
        mvc.perform(filled(form, Map.of("numbers[passMark]", "")).with(Managers.as(Role.MANAGER)).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("政策没有写明这个数，由本轮次确定")));
        send(form, Map.of()).andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        marks(form.id(), "70", "75", "").andExpect(status().is(422)).andExpect(content().string(containsString("不少于 10 个字")))
                .andExpect(content().string(containsString("value=\"75\"")));
        marks(form.id(), "70", "３０", "偏高").andExpect(status().is(422)).andExpect(content().string(containsString("不在允许的范围内")));
        confirmed(marks(form.id(), "70", "75", "申报质量普遍高于往年预期"));
        assertThat(rounds.programmeOf(form.id()).passMark()).isEqualByComparingTo("75");
        marks(form.id(), "70", "80", "没有看到刚才的调整").andExpect(status().isConflict());
        mvc.perform(get("/programmes/rounds/" + form.id())).andExpect(content().string(allOf(containsString("入选分数线（分）"), containsString("75"))));
        Actors.run(Person.SYSTEM, () -> rounds.enter(form.id(), RoundStage.REVIEW));
        marks(form.id(), "75", "60", "评审后想放宽").andExpect(status().is4xxClientError());
        assertThat(rounds.programmeOf(form.id()).passMark()).isEqualByComparingTo("75");
        mvc.perform(get("/manager/rounds/" + form.id() + "/settings").with(Managers.as(Role.MANAGER)))
                .andExpect(content().string(not(containsString("/marks"))));
        confirmed(end(form.id(), "CANCELLED", "测试结束，不再组织本轮次遴选。"));
    }

    private ResultActions marks(String id, String seen, String mark, String reason) throws Exception {
        return mvc.perform(post("/manager/rounds/" + id + "/marks").param("seen[passMark]", seen).param("numbers[passMark]", mark)
                .param("why", reason).with(Managers.as(Role.MANAGER)).with(csrf()));
    }

    @Test
    void a_round_is_ended_early_from_its_page_and_the_page_asks_for_a_reason() throws Exception {
        String id = open();
        mvc.perform(get("/manager/rounds/" + id + "/ending").with(Managers.as(Role.MANAGER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-confirm")));
        end(id, "CANCELLED", "不办").andExpect(status().is(422)).andExpect(content().string(containsString("10至500字")));
        end(id, "", "因政策调整，本年度不再组织遴选。").andExpect(status().is(422)).andExpect(content().string(containsString("请选择一项")));
        ResultActions asked = end(id, "CANCELLED", "因政策调整，本年度不再组织遴选。");
        assertThat(rounds.get(id).ending()).as("one manager alone ends nothing").isNull();
        confirmed(asked);
        assertThat(rounds.get(id).ending().outcome()).isEqualTo(Outcome.CANCELLED);
        mvc.perform(get("/manager/rounds/" + id).with(Managers.as(Role.MANAGER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("因政策调整，本年度不再组织遴选。")));
    }

    private void confirmed(ResultActions asked) throws Exception {
        String wish = asked.andExpect(redirectedUrlPattern("/manager/wishes/*")).andReturn().getResponse().getRedirectedUrl();
        two.confirm(wish.substring(wish.lastIndexOf('/') + 1));
    }

    private ResultActions end(String id, String outcome, String reason) throws Exception {
        return mvc.perform(post("/manager/rounds/" + id + "/ending").param("outcome", outcome).param("reason", reason)
                .with(Managers.as(Role.MANAGER)).with(csrf()));
    }

    @Test
    void rounds_are_listed_by_year_for_staff() throws Exception {
        String id = open();
        for (Role role : List.of(Role.MANAGER, Role.SUPERVISOR)) {
            mvc.perform(get("/manager/rounds").param("year", String.valueOf(clock.now().getYear())).with(Managers.as(role)))
                    .andExpect(status().isOk()).andExpect(content().string(containsString("/manager/rounds/" + id)))
                    .andExpect(content().string(not(containsString("这一年还没有轮次"))));
        }
        mvc.perform(get("/manager/rounds").param("year", "2099").with(Managers.as(Role.MANAGER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("这一年还没有轮次")));
        mvc.perform(get("/manager/rounds").with(Managers.as(Role.APPLICANT))).andExpect(status().isForbidden());
    }

    @Test
    void supervisors_read_and_do_not_open() throws Exception {
        mvc.perform(filled(defaults("P1"), Map.of()).with(Managers.as(Role.SUPERVISOR)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(get("/manager/rounds/none/settings").with(Managers.as(Role.SUPERVISOR))).andExpect(status().isNotFound());
        mvc.perform(get("/manager/rounds/new?programme=P99").with(Managers.as(Role.MANAGER))).andExpect(status().isNotFound());
    }

    private Programme newest(String id) {
        return programmes.current().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private RoundForm defaults(String id) {
        return RoundForm.defaults(newest(id), clock.now());
    }

    private String open() {
        return Actors.as(Managers.MANAGER, () -> rounds.open(RoundsTest.command("P1", clock.now())));
    }

    /** Filled in, and opened where nothing is wrong with it. */
    private ResultActions send(RoundForm form, Map<String, String> changes) throws Exception {
        ResultActions kept = mvc.perform(filled(form, changes).with(Managers.as(Role.MANAGER)).with(csrf()));
        String draft = kept.andReturn().getResponse().getRedirectedUrl();
        if (draft != null && jdbc.queryForObject("SELECT state FROM round_draft WHERE id = ?", String.class, form.id()).equals("DRAFT")) {
            two.agree(Managers.person(Role.MANAGER), Wish.of("round.open", form.id(), form.id(), "请核对日期、条件和金额，无误请同意"));
        }
        return draft == null ? kept : mvc.perform(post(draft + "/open").param("sure", "true").with(Managers.as(Role.MANAGER)).with(csrf()));
    }

    private MockHttpServletRequestBuilder filled(RoundForm form, Map<String, String> changes) {
        Integer revision = jdbc.queryForObject("SELECT COALESCE(MAX(revision), 0) FROM round_draft WHERE id = ?", Integer.class, form.id());
        MockHttpServletRequestBuilder request = post("/manager/rounds/new").param("id", form.id()).param("revision", String.valueOf(revision))
                .param("programmeId", form.programmeId());
        form.fields().forEach((name, typed) -> request.param(name, changes.getOrDefault(name, typed)));
        return request;
    }

    private ResultActions putOff(String id, DeadlinesForm form, String reviewBy, String reason) throws Exception {
        return mvc.perform(moved(id, form, reviewBy, reason));
    }

    private static MockHttpServletRequestBuilder moved(String id, DeadlinesForm form, String reviewBy, String reason) {
        return post("/manager/rounds/" + id + "/deadlines").param("seenOpens", form.seenOpens()).param("seenCloses", form.seenCloses())
                .param("seenRecommend", form.seenRecommend()).param("seenReview", form.seenReview()).param("closesAt", form.closesAt())
                .param("recommendBy", form.recommendBy()).param("reviewBy", reviewBy).param("reason", reason)
                .with(Managers.as(Role.MANAGER)).with(csrf());
    }
}
