package io.luxuan.award.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.project.AcceptanceRules;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 延长取得证书的期限: asked for in time, given once. */
class MoreTimeTest {
    private static final LocalDateTime DUE = LocalDateTime.of(2027, 6, 30, 23, 59, 59);

    @Test
    void it_is_asked_for_until_the_last_moment_and_not_after_it() {
        assertThat(ChangeRules.moreTime(DUE, DUE, DUE, List.of()).isAllowed()).isTrue();
        assertThat(ChangeRules.moreTime(DUE, DUE, DUE.plusSeconds(1), List.of()).isAllowed()).isFalse();
        assertThat(ChangeRules.moreTime(null, null, DUE, List.of()).isAllowed()).as("no deadline").isFalse();
    }

    @Test
    void it_is_given_once_and_a_refused_request_may_be_repeated() {
        assertThat(asked(ChangeState.REFUSED, ChangeState.WITHDRAWN)).isTrue();
        assertThat(asked(ChangeState.REFUSED, ChangeState.APPROVED)).isFalse();
    }

    @Test
    void the_days_that_a_refusal_leaves_are_for_the_certificate_and_not_for_asking_again() {
        assertThat(asked(DUE, ChangeState.REFUSED)).isTrue();
        assertThat(asked(DUE.plusSeconds(1), ChangeState.REFUSED)).isFalse();
        assertThat(asked(DUE.plusSeconds(1), ChangeState.WITHDRAWN)).isTrue();
    }

    @Test
    void time_that_is_granted_after_its_own_last_day_leaves_the_days_of_a_return() {
        LocalDateTime late = DUE.plusDays(20).withHour(9);
        assertThat(AcceptanceRules.certificateAgain(DUE.toLocalDate().plusDays(15), late)).isEqualTo(AcceptanceRules.againAfterReturn(late));
        assertThat(AcceptanceRules.certificateAgain(DUE.toLocalDate().plusDays(60), late)).isEqualTo(DUE.plusDays(60));
    }

    private static boolean asked(ChangeState... earlier) {
        return asked(DUE.minusDays(1), earlier);
    }

    private static boolean asked(LocalDateTime at, ChangeState... earlier) {
        List<Change> before = Arrays.stream(earlier).map(state -> new Change("c", "p", "r", "o", null, ChangeKind.CERTIFICATE, state, "{}", "评测机构排期",
                DUE.minusDays(9), "a", null, null, null, null, null, null)).toList();
        return ChangeRules.moreTime(DUE.plusDays(10), DUE, at, before).isAllowed();
    }
}
