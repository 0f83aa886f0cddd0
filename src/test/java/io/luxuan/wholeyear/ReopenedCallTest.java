package io.luxuan.wholeyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.round.Deadlines;
import io.luxuan.round.ReopenCall;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.wholeyear.PlayedYear.Entry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A call with nothing to review is opened again by two managers. */
@ServiceTest
class ReopenedCallTest {
    private static final String WHY = "因申报数量不足，经会议研究决定重新开放申报。";
    private static final List<Entry> TWO = List.of(new Entry("甲", "steel", 90, "300"), new Entry("乙", "mining", 80, "200"));

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired TwoPeople two;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private PlayedYear year;

    @BeforeEach
    void opened() {
        year = beans.createBean(PlayedYear.class);
        year.open("P12", new Quota(QuotaType.ABOUT, null, null, 2, 0));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_call_without_any_application_is_opened_again_instead_of_drawing_for_nobody() {
        year.passFormality();
        assertThat(year.awaits("commit-draw")).isFalse();
        assertThat(year.awaits("nothing-to-review")).isTrue();
        reopen();
        assertThat(year.stage()).isEqualTo(RoundStage.CALL);
        assertThat(facts.queryForList("SELECT title FROM notice WHERE round_id = ? AND kind = 'CALL'", String.class, year.roundId()))
                .anyMatch(title -> title.contains("重新开放"));
        year.submit(TWO);
        year.recommendAll();
        assertThat(year.statuses().values()).containsOnly(ApplicationStatus.RECOMMENDED);
        year.pass(rounds.get(year.roundId()).closesAt());
        year.passChecks();
        year.pass(rounds.get(year.roundId()).recommendBy());
        assertThat(year.awaits("commit-draw")).isTrue();
    }

    @Test
    void a_call_is_opened_again_only_with_dates_in_order_and_while_it_waits() {
        Deadlines dates = new Deadlines(clock.now().plusDays(9), clock.now().plusDays(8), clock.now().plusDays(7));
        assertThatThrownBy(() -> two.agree(year.manager(), ReopenCall.wish(year.roundId(), dates, dates, WHY)))
                .isInstanceOf(Refusal.class).hasMessageContaining("round.stale");
        year.passFormality();
        Deadlines past = new Deadlines(clock.now().minusDays(1), clock.now().minusDays(2), clock.now().minusDays(3));
        assertThatThrownBy(() -> two.agree(year.manager(), ReopenCall.wish(year.roundId(), past, past, WHY)))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.fields()).containsOnlyKeys("closesAt", "recommendBy", "reviewBy"));
    }

    private void reopen() {
        Deadlines next = new Deadlines(clock.now().plusDays(20), clock.now().plusDays(25), clock.now().plusDays(60));
        String asked = two.ask(year.manager(), ReopenCall.wish(year.roundId(), next, next, WHY));
        assertThat(year.awaits("nothing-to-review")).as("one manager alone opens nothing").isTrue();
        assertThat(two.reads(asked)).anyMatch(line -> line.startsWith("申报截止 " + next.closesAt().toLocalDate()));
        two.confirm(asked);
        year.work();
    }
}
