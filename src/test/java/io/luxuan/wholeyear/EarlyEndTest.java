package io.luxuan.wholeyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.As;
import io.luxuan.award.ProjectDesk;
import io.luxuan.decision.Decisions;
import io.luxuan.panel.ceremony.PlayCeremony;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.ranking.stage.EnterSecondStage;
import io.luxuan.ranking.stage.FinishSecondStage;
import io.luxuan.ranking.stage.TypedResult;
import io.luxuan.round.EndRound;
import io.luxuan.round.Outcome;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.RejectedByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.wholeyear.PlayedYear.Entry;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Rounds that end before their time, each from another stage. */
@ServiceTest
class EarlyEndTest {
    private static final String WHY = "因政策调整，本年度不再组织遴选，经会议研究决定终止。";
    private static final List<Entry> TWO = List.of(new Entry("甲", "steel", 90, "300"), new Entry("乙", "mining", 80, "200"));

    @Autowired RejectedByTwo rejected;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired FinishSecondStage finish;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;
    @Autowired MockMvc mvc;

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
    void in_its_call_everybody_who_entered_is_told_and_nothing_waits_any_more() {
        opened();
        year.submit(TWO);
        end(Outcome.CANCELLED);
        assertEnded(RoundStage.CALL);
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.ENDED);
        assertThat(timelineOf("甲")).isEqualTo("timeline.round-CANCELLED " + WHY);
        assertThat(notice()).contains("终止", WHY, "申报中");
    }

    @Test
    void before_the_draw_its_commitment_is_thrown_away() {
        checked();
        beans.createBean(PlayCeremony.class).commit(year.roundId(), year.manager());
        end(Outcome.FAILED);
        assertEnded(RoundStage.FORMALITY);
        assertThat(facts.queryForList("SELECT state FROM draw_commitment WHERE round_id = ?", String.class, year.roundId()))
                .containsOnly("DISCARDED");
        assertThat(notice()).contains("流标", WHY);
    }

    @Test
    void in_its_review_the_seats_of_the_experts_end() {
        inReview();
        end(Outcome.CANCELLED);
        assertEnded(RoundStage.REVIEW);
        assertThat(facts.queryForList("SELECT DISTINCT state FROM review_assignment WHERE round_id = ?", String.class, year.roundId()))
                .containsExactly("CLOSED");
        assertThat(year.seats()).isEmpty();
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.ENDED);
    }

    @Test
    void at_its_meeting_no_result_is_told() {
        atMeeting();
        end(Outcome.CANCELLED);
        assertEnded(RoundStage.MEETING);
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.ENDED);
    }

    @Test
    void in_its_publicity_the_list_is_taken_off() {
        published();
        end(Outcome.CANCELLED);
        assertEnded(RoundStage.PUBLICITY);
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM notice WHERE round_id = ? AND ends_at > ?", Integer.class,
                year.roundId(), clock.now())).isZero();
        assertThat(facts.queryForList("SELECT DISTINCT state FROM publicity_entry WHERE round_id = ?", String.class, year.roundId()))
                .containsExactly("REMOVED");
        assertThat(year.status("甲")).isEqualTo(ApplicationStatus.ENDED);
    }

    @Test
    void among_its_projects_only_the_named_one_stops_and_its_claw_back_says_why() throws Exception {
        published();
        for (int day = 0; day < 30 && year.stage() != RoundStage.PROJECTS; day++) {
            year.pass(clock.now().plusDays(1));
        }
        awards.agreeOnStatements(year);
        List<ProjectDesk.Line> all = awards.of(year);
        endByTheForm(all.get(0).id(), all.get(1).id());
        year.work();
        assertEnded(RoundStage.PROJECTS);
        assertThat(awards.of(year)).extracting(ProjectDesk.Line::state).containsExactly("STOPPED", "ACCEPTANCE");
        assertThat(instancesOf(all.get(0).id())).isZero();
        assertThat(instancesOf(all.get(1).id())).isEqualTo(1);
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.AWARDED);
        assertThat(facts.queryForList("SELECT CONCAT(cause, ' ', reason) FROM claw_back WHERE round_id = ?", String.class, year.roundId()))
                .singleElement().asString().startsWith("ROUND_ENDED 轮次提前结束，项目随之终止").contains(WHY).doesNotContain("中期检查");
        awards.accept(year, all.get(1), "合格");
        assertThat(awards.of(year)).extracting(ProjectDesk.Line::state).containsExactly("STOPPED", "CLOSED");
    }

    @Test
    void ending_twice_changes_nothing_and_a_bare_word_is_no_reason() {
        opened();
        assertThatThrownBy(() -> two.agree(year.manager(), EndRound.wish(year.roundId(), Outcome.FAILED, "不办了", List.of())))
                .isInstanceOf(Refusal.class).hasMessageContaining("round.end");
        end(Outcome.CANCELLED);
        assertThatThrownBy(() -> end(Outcome.FAILED)).hasMessage("round.closed");
        assertThat(rounds.get(year.roundId()).ending().outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM notice WHERE round_id = ? AND kind = 'ENDED'", Integer.class, year.roundId()))
                .isEqualTo(1);
    }

    @Test
    void a_round_on_a_former_drawing_ends_too() {
        atMeeting();
        facts.update("DELETE FROM ACT_RU_EVENT_SUBSCR WHERE EVENT_NAME_ = 'round-ended'");
        end(Outcome.CANCELLED);
        assertEnded(RoundStage.MEETING);
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.ENDED);
    }

    @Test
    void a_call_whose_applications_all_failed_the_check_may_end_there() {
        opened();
        year.submit(TWO);
        year.recommendAll();
        year.pass(rounds.get(year.roundId()).closesAt());
        Actors.run(year.manager(), () -> TWO.forEach(entry -> rejected.reject(year.id(entry.name()), "不符合申报条件。")));
        year.pass(rounds.get(year.roundId()).recommendBy());
        assertThat(year.awaits("nothing-to-review")).isTrue();
        end(Outcome.FAILED);
        assertEnded(RoundStage.FORMALITY);
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.REJECTED);
    }

    /** The form offers both and keeps what was ticked when its reason is too short. */
    private void endByTheForm(String named, String other) throws Exception {
        String form = "/manager/rounds/" + year.roundId() + "/ending";
        mvc.perform(get(form).with(As.person(year.manager()))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(named), containsString(other))));
        mvc.perform(post(form).with(As.person(year.manager())).with(csrf()).param("outcome", "CANCELLED").param("reason", "不办了")
                .param("projects", named)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + named + "\" checked")));
        mvc.perform(post(form).with(As.person(year.manager())).with(csrf()).param("outcome", "CANCELLED").param("reason", WHY)
                .param("projects", named)).andExpect(status().is3xxRedirection()).andDo(sent -> {
                    String wish = sent.getResponse().getRedirectedUrl().replaceAll(".*/", "");
                    assertThat(rounds.get(year.roundId()).ending()).as("one manager alone ends nothing").isNull();
                    assertThat(two.reads(wish)).hasSize(2).anyMatch(line -> line.startsWith("终止"))
                            .anyMatch(line -> line.startsWith("随轮次终止项目"));
                    two.confirm(wish);
                });
    }

    private void opened() {
        year.open("P12", new Quota(QuotaType.ABOUT, null, null, 2, 0));
    }

    private void checked() {
        opened();
        year.submit(TWO);
        year.recommendAll();
        year.passFormality();
    }

    private void inReview() {
        checked();
        year.draw();
        assertThat(year.seats()).isNotEmpty();
    }

    private void atMeeting() {
        year.open("P7", new Quota(QuotaType.ABOUT, null, null, 2, 0));
        year.submit(List.of(new Entry("甲", "C31", 90, "100"), new Entry("乙", "C37b", 80, "80")));
        year.recommendAll();
        year.passFormality();
        year.draw();
        year.score();
        assertThat(year.awaits("decision-meeting")).isTrue();
    }

    private void published() {
        opened();
        year.submit(TWO);
        year.recommendAll();
        year.passFormality();
        year.draw();
        year.score();
        secondStage();
        Actors.run(year.manager(), () -> two.confirm(decisions.ask(year.roundId(), decisions.tied(year.roundId()), "按编号")));
        year.work();
        assertThat(year.stage()).isEqualTo(RoundStage.PUBLICITY);
    }

    private void secondStage() {
        TWO.forEach(entry -> two.agree(year.manager(), EnterSecondStage.wish(year.roundId(), year.id(entry.name()),
                new TypedResult(BigDecimal.valueOf(80), null, ""), "按专家签字的汇总表录入")));
        Actors.run(year.manager(), () -> finish.finish(year.roundId()));
        year.work();
    }

    private void end(Outcome outcome) {
        two.agree(year.manager(), EndRound.wish(year.roundId(), outcome, WHY, List.of()));
        year.work();
    }

    /** Closed with its outcome, and neither an instance nor a task nor a timer of it is left. */
    private void assertEnded(RoundStage at) {
        assertThat(rounds.get(year.roundId()).stage()).isEqualTo(RoundStage.CLOSED);
        assertThat(rounds.get(year.roundId()).ending().stage()).isEqualTo(at);
        assertThat(instancesOf(year.roundId())).isZero();
        assertThat(facts.queryForObject("""
                SELECT COUNT(*) FROM ACT_RU_EXECUTION e JOIN application a ON a.id = e.BUSINESS_KEY_ WHERE a.round_id = ?""",
                Integer.class, year.roundId())).isZero();
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM work_item WHERE round_id = ? AND process_key <> 'project-acceptance'"
                + " AND process_key <> 'claw-back'", Integer.class, year.roundId())).isZero();
        assertThat(facts.queryForObject("""
                SELECT (SELECT COUNT(*) FROM audit_log WHERE action = 'round.end-early' AND round_id = ?)
                    + (SELECT COUNT(*) FROM audit_unsealed WHERE action = 'round.end-early' AND round_id = ?)""",
                Integer.class, year.roundId(), year.roundId())).isEqualTo(1);
    }

    private int instancesOf(String subject) {
        return facts.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?", Integer.class, subject);
    }

    private String timelineOf(String name) {
        return facts.queryForObject("""
                SELECT CONCAT(note_key, ' ', note_text) FROM application_event WHERE application_id = ? AND status = 'ENDED'""",
                String.class, year.id(name));
    }

    private String notice() {
        return facts.queryForObject("SELECT CONCAT(title, body) FROM notice WHERE round_id = ? AND kind = 'ENDED'",
                String.class, year.roundId());
    }
}
