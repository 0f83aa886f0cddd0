package io.luxuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRulesTest {
    @ParameterizedTest
    @CsvSource({"2019, false", "2020, true", "2100, true", "2101, false"})
    void a_calendar_is_of_a_year_of_this_century(int year, boolean allowed) {
        assertThat(CalendarRules.plausibleYear(year).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void the_calendar_of_a_year_that_is_over_stays() {
        assertThat(CalendarRules.isNotOver(2025, true, 2026).isAllowed()).isFalse();
        assertThat(CalendarRules.isNotOver(2026, true, 2026).isAllowed()).isTrue();
        assertThat(CalendarRules.isNotOver(2027, true, 2026).isAllowed()).isTrue();
    }

    @Test
    void the_calendar_of_this_year_may_still_be_loaded_where_there_is_none() {
        assertThat(CalendarRules.isNotOver(2026, false, 2026).isAllowed()).isTrue();
    }

    @Test
    void a_calendar_names_its_notice_in_at_most_sixty_characters() {
        assertThat(CalendarRules.namesItsNotice(" " + "号".repeat(60) + " ").isAllowed()).isTrue();
        assertThat(CalendarRules.namesItsNotice("号".repeat(61)).isAllowed()).isFalse();
        assertThat(CalendarRules.namesItsNotice(" ").isAllowed()).isFalse();
        assertThat(CalendarRules.namesItsNotice(null).isAllowed()).isFalse();
    }
}
