package io.luxuan.publicity.objection;

import static io.luxuan.publicity.objection.ContactProof.NOT_ASKED;
import static io.luxuan.publicity.objection.ContactProof.PROVED;
import static io.luxuan.publicity.objection.ContactProof.UNPROVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** When an objection without a handler's word begins to hold its entry. */
class HoldRuleTest {
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 3, 6, 16, 0);
    private final WorkingDays days = mock(WorkingDays.class);

    @Test
    void over_the_weekend_nobody_is_there_to_look() {
        when(days.lastDay(FRIDAY.toLocalDate(), 1, false)).thenReturn(LocalDate.of(2026, 3, 9));
        HoldRule rule = new HoldRule(days, 1, 3);
        assertThat(rule.isUnseenTooLong(FRIDAY, PROVED, LocalDateTime.of(2026, 3, 9, 15, 59))).isFalse();
        assertThat(rule.isUnseenTooLong(FRIDAY, PROVED, LocalDateTime.of(2026, 3, 9, 16, 0))).isTrue();
    }

    @Test
    void an_objector_whom_nobody_knows_to_reach_waits_longer_and_never_shorter() {
        when(days.lastDay(FRIDAY.toLocalDate(), 1, false)).thenReturn(LocalDate.of(2026, 3, 9));
        when(days.lastDay(FRIDAY.toLocalDate(), 3, false)).thenReturn(LocalDate.of(2026, 3, 11));
        HoldRule rule = new HoldRule(days, 1, 3);
        assertThat(rule.isUnseenTooLong(FRIDAY, UNPROVED, LocalDateTime.of(2026, 3, 11, 15, 59))).isFalse();
        assertThat(rule.isUnseenTooLong(FRIDAY, UNPROVED, LocalDateTime.of(2026, 3, 11, 16, 0))).isTrue();
        assertThat(rule.isUnseenTooLong(FRIDAY, NOT_ASKED, LocalDateTime.of(2026, 3, 9, 16, 0))).isTrue();
        assertThat(new HoldRule(days, 1, 0).daysUnproved()).isEqualTo(1);
    }

    @Test
    void where_no_days_are_given_it_holds_at_once() {
        assertThat(new HoldRule(days, 0, 0).isUnseenTooLong(FRIDAY, PROVED, FRIDAY)).isTrue();
    }

    @Test
    void without_a_calendar_days_count_as_they_are() {
        when(days.lastDay(FRIDAY.toLocalDate(), 1, false)).thenThrow(new Refusal("calendar.missing"));
        assertThat(new HoldRule(days, 1, 3).isUnseenTooLong(FRIDAY, PROVED, FRIDAY.plusDays(1))).isTrue();
        assertThat(new HoldRule(days, 1, 3).isUnseenTooLong(FRIDAY, PROVED, FRIDAY.plusHours(23))).isFalse();
    }
}
