package io.luxuan.publicity.objection;

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
        HoldRule rule = new HoldRule(days, 1);
        assertThat(rule.isUnseenTooLong(FRIDAY, LocalDateTime.of(2026, 3, 9, 15, 59))).isFalse();
        assertThat(rule.isUnseenTooLong(FRIDAY, LocalDateTime.of(2026, 3, 9, 16, 0))).isTrue();
    }

    @Test
    void where_no_days_are_given_it_holds_at_once() {
        assertThat(new HoldRule(days, 0).isUnseenTooLong(FRIDAY, FRIDAY)).isTrue();
    }

    @Test
    void without_a_calendar_days_count_as_they_are() {
        when(days.lastDay(FRIDAY.toLocalDate(), 1, false)).thenThrow(new Refusal("calendar.missing"));
        assertThat(new HoldRule(days, 1).isUnseenTooLong(FRIDAY, FRIDAY.plusDays(1))).isTrue();
        assertThat(new HoldRule(days, 1).isUnseenTooLong(FRIDAY, FRIDAY.plusHours(23))).isFalse();
    }
}
