package io.luxuan.award.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.award.change.Change;
import io.luxuan.award.change.ChangeKind;
import io.luxuan.award.change.ChangeState;
import io.luxuan.award.change.ProjectChangeMapper;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.decision.Decisions;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.round.EndRound;
import io.luxuan.round.Outcome;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.wholeyear.PlayedYear;
import io.luxuan.wholeyear.PlayedYear.Entry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Certificates that are late after the end of their round. */
@ServiceTest
class LateCertificatesTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired LapseAfterEnding lapse;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired ProjectMapper projects;
    @Autowired ProjectChangeMapper changes;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_place_without_its_certificate_lapses_although_the_round_ended_early() {
        PlayedYear year = withProjects();
        List<String> ids = facts.queryForList("SELECT id FROM project WHERE round_id = ? ORDER BY number_text", String.class, year.roundId());
        facts.update("UPDATE project SET certificate_due = ? WHERE id = ?", clock.now().minusDays(1), ids.get(0));
        facts.update("UPDATE project SET certificate_due = ? WHERE id = ?", clock.now().plusDays(9), ids.get(1));
        sweep();
        assertThat(states(year)).as("a running round has its own gate, which fills the place").doesNotContain("LAPSED");
        two.agree(year.manager(), EndRound.wish(year.roundId(), Outcome.CANCELLED, "因政策调整，本年度不再组织遴选。", List.of()));
        year.work();
        sweep();
        sweep();
        assertThat(states(year)).containsExactly("LAPSED", "STATEMENT");
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?", Integer.class, ids.get(0))).isZero();
        assertThat(year.statuses().values()).containsOnlyOnce(ApplicationStatus.REMOVED);
    }

    @Test
    void whoever_waits_for_an_answer_does_not_fill_the_list_of_the_late() {
        PlayedYear year = withProjects();
        List<String> ids = facts.queryForList("SELECT id FROM project WHERE round_id = ? ORDER BY id", String.class, year.roundId());
        two.agree(year.manager(), EndRound.wish(year.roundId(), Outcome.CANCELLED, "因政策调整，本年度不再组织遴选。", List.of()));
        year.work();
        facts.update("UPDATE project SET certificate_due = ? WHERE round_id = ?", clock.now().minusDays(1), year.roundId());
        Actors.run(Person.SYSTEM, () -> changes.insert(new Change(Ids.next(), ids.get(0), year.roundId(), "o", null, ChangeKind.CERTIFICATE,
                ChangeState.ENDORSED, "{}", "评测机构排期", clock.now(), "a", null, null, null, null, null, null)));
        List<Project> late = projects.withoutCertificateAfterEnding(clock.now(), 1000);
        assertThat(late).extracting(Project::id).contains(ids.get(1)).doesNotContain(ids.get(0));
    }

    private PlayedYear withProjects() {
        PlayedYear year = beans.createBean(PlayedYear.class);
        year.open("P7", new Quota(QuotaType.ABOUT, null, null, 2, 0));
        year.submit(List.of(new Entry("甲", "C31", 90, "100"), new Entry("乙", "C37b", 80, "80")));
        year.recommendAll();
        year.passFormality();
        year.draw();
        year.score();
        Actors.run(year.manager(), () -> two.confirm(decisions.ask(year.roundId(), decisions.tied(year.roundId()), "按编号")));
        year.work();
        for (int day = 0; day < 30 && year.stage() != RoundStage.PROJECTS; day++) {
            year.pass(clock.now().plusDays(1));
        }
        return year;
    }

    private void sweep() {
        Actors.run(Person.SYSTEM, lapse::some);
    }

    private List<String> states(PlayedYear year) {
        return facts.queryForList("SELECT state FROM project WHERE round_id = ? ORDER BY number_text", String.class, year.roundId());
    }
}
