package io.luxuan.award.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
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
        PlayedYear year = withProjects(new Entry("甲", "C31", 90, "100"), new Entry("乙", "C37b", 80, "80"),
                new Entry("丙", "P83", 70, "60"));
        String first = facts.queryForObject("SELECT MIN(id) FROM project WHERE round_id = ?", String.class, year.roundId());
        Actors.run(year.manager(), () -> two.agree(revoke.wish(first, WHY)));
        year.work();
        assertThat(states(year)).containsExactly("LAPSED", "STATEMENT");
        assertThat(year.statuses().values()).containsOnlyOnce(ApplicationStatus.REMOVED);
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
        PlayedYear year = withProjects(new Entry("甲", "C31", 90, "100"), new Entry("乙", "C37b", 80, "80"));
        for (String id : facts.queryForList("SELECT id FROM project WHERE round_id = ? ORDER BY id", String.class, year.roundId())) {
            Actors.run(year.manager(), () -> two.agree(revoke.wish(id, WHY)));
        }
        for (int day = 0; day < 30 && year.stage() != RoundStage.CLOSED; day++) {
            year.pass(clock.now().plusDays(1));
        }
        assertThat(year.stage()).isEqualTo(RoundStage.CLOSED);
        assertThat(states(year)).containsExactly("LAPSED", "LAPSED");
    }

    private PlayedYear withProjects(Entry... entries) {
        PlayedYear year = beans.createBean(PlayedYear.class);
        year.open("P7", new Quota(QuotaType.ABOUT, null, null, 2, 0));
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

    private List<String> states(PlayedYear year) {
        return facts.queryForList("SELECT state FROM project WHERE round_id = ? ORDER BY number_text", String.class, year.roundId());
    }
}
