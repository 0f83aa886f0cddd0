package io.luxuan.award.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.decision.Decisions;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
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

/** A winner who never signs does not hold the round up. */
@ServiceTest
class RevokeAwardTest {
    private static final String WHY = "单位来函放弃立项，不再签订任务书";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired RevokeAward revoke;
    @Autowired ProjectMapper projects;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void who_gives_the_award_up_makes_room_for_the_next_in_line() {
        PlayedYear year = withProjects("P7", new Entry("甲", "C31", 90, "100"), new Entry("乙", "C37b", 80, "80"),
                new Entry("丙", "P83", 70, "60"));
        String first = facts.queryForObject("SELECT MIN(id) FROM project WHERE round_id = ?", String.class, year.roundId());
        Actors.run(year.manager(), () -> two.agree(revoke.wish(first, WHY)));
        year.work();
        assertThat(states(year)).containsExactly("LAPSED", "STATEMENT");
        assertThat(year.statuses().values()).containsOnlyOnce(ApplicationStatus.REMOVED);
        assertThat(projects.endedWhy(first)).isEqualTo(WHY);
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?", Integer.class, first))
                .as("nobody is asked for it any more").isZero();
        for (int day = 0; day < 30 && states(year).size() < 3; day++) {
            year.pass(clock.now().plusDays(1));
        }
        assertThat(states(year)).as("the third has a project").containsExactly("LAPSED", "STATEMENT", "STATEMENT");
        assertThatThrownBy(() -> Actors.run(year.manager(), () -> two.agree(revoke.wish(first, WHY)))).hasMessage("award.over");
    }

    @Test
    void when_the_last_one_is_taken_back_and_nobody_follows_the_round_closes() {
        PlayedYear year = withProjects("P7", new Entry("甲", "C31", 90, "100"), new Entry("乙", "C37b", 80, "80"));
        for (String id : facts.queryForList("SELECT id FROM project WHERE round_id = ? ORDER BY id", String.class, year.roundId())) {
            Actors.run(year.manager(), () -> two.agree(revoke.wish(id, WHY)));
        }
        for (int day = 0; day < 30 && year.stage() != RoundStage.CLOSED; day++) {
            year.pass(clock.now().plusDays(1));
        }
        assertThat(year.stage()).isEqualTo(RoundStage.CLOSED);
        assertThat(states(year)).containsExactly("LAPSED", "LAPSED");
    }

    @Test
    void nobody_waits_for_the_midterm_check_to_move_up() {
        PlayedYear year = withProjects("P1", new Entry("甲", "multimodal", 90, "100"), new Entry("乙", "multimodal", 80, "80"),
                new Entry("丙", "multimodal", 70, "60"));
        Project first = projects.inRound(year.roundId(), null, null, null, 1).get(0);
        Actors.run(year.manager(), () -> two.agree(revoke.wish(first.id(), WHY)));
        for (int day = 0; day < 30 && states(year).size() < 3; day++) {
            year.pass(clock.now().plusDays(1));
        }
        assertThat(states(year)).containsExactly("LAPSED", "STATEMENT", "STATEMENT");
        assertThat(clock.now()).isBefore(first.midtermAt().minusMonths(6));
        Project second = projects.inRound(year.roundId(), null, null, null, 2).get(1);
        Actors.run(year.manager(), () -> two.agree(revoke.wish(second.id(), WHY)));
        year.work();
        assertThat(waitsFor(year)).as("nobody is left in line").containsExactly("before-midterm");
        year.pass(first.midtermAt());
        assertThat(waitsFor(year)).containsExactly("all-projects-closed");
    }

    private PlayedYear withProjects(String programme, Entry... entries) {
        PlayedYear year = beans.createBean(PlayedYear.class);
        year.open(programme, new Quota(QuotaType.ABOUT, null, null, 2, 0));
        year.submit(List.of(entries));
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

    /** Where the round stands among its projects. */
    private List<String> waitsFor(PlayedYear year) {
        return facts.queryForList("""
                SELECT e.ACT_ID_ FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_
                WHERE d.KEY_ = 'projects' AND e.IS_ACTIVE_ = 1 AND e.PROC_INST_ID_ IN
                    (SELECT p.ID_ FROM ACT_RU_EXECUTION p WHERE p.BUSINESS_KEY_ = ?)""", String.class, year.roundId());
    }

    private List<String> states(PlayedYear year) {
        return facts.queryForList("SELECT state FROM project WHERE round_id = ? ORDER BY number_text", String.class, year.roundId());
    }
}
