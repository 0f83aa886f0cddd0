package io.luxuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class WorkingDayCountTest {
    private static final Map<Integer, CalendarYear> LOADED = Map.of(2025, load(2025), 2026, load(2026));
    private final WorkingDayCount count = new WorkingDayCount(year -> Optional.ofNullable(LOADED.get(year)));

    @Test
    void the_real_notice_of_18_december_2025_ended_on_the_24th() {
        assertThat(count.lastDay(day("2025-12-18"), 5, true)).isEqualTo(day("2025-12-24"));
    }

    @Test
    void by_the_civil_code_the_same_notice_would_have_ended_a_day_later() {
        assertThat(count.lastDay(day("2025-12-18"), 5, false)).isEqualTo(day("2025-12-25"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-20, 5, true, 2025-12-26", "2025-12-20, 5, false, 2025-12-26",
        "2025-12-21, 1, true, 2025-12-22", "2025-12-21, 1, false, 2025-12-22"})
    void published_on_a_free_weekend_day_counting_begins_on_the_next_working_day_either_way(
            String published, int days, boolean firstDayCounts, String last) {
        assertThat(count.lastDay(day(published), days, firstDayCounts)).isEqualTo(day(last));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, true, 2026-01-06", "2025-12-30, false, 2026-01-07", "2025-12-31, true, 2026-01-07"})
    void across_new_year_the_holiday_is_free_and_the_sunday_after_it_is_worked(
            String published, boolean firstDayCounts, String last) {
        assertThat(count.lastDay(day(published), 5, firstDayCounts)).isEqualTo(day(last));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-12, true, 2026-02-25", "2026-02-12, false, 2026-02-26", "2026-02-16, true, 2026-02-28"})
    void across_spring_festival_the_worked_saturdays_count(String published, boolean firstDayCounts, String last) {
        assertThat(count.lastDay(day(published), 5, firstDayCounts)).isEqualTo(day(last));
    }

    @Test
    void spring_festival_of_2025_was_free_for_eight_days_with_two_worked_weekend_days() {
        assertThat(count.lastDay(day("2025-01-24"), 5, true)).isEqualTo(day("2025-02-06"));
        assertThat(count.lastDay(day("2025-02-06"), 5, true)).isEqualTo(day("2025-02-11"));
    }

    @Test
    void national_day_and_mid_autumn_of_2025_were_free_together() {
        assertThat(count.lastDay(day("2025-09-28"), 5, true)).isEqualTo(day("2025-10-10"));
        assertThat(count.lastDay(day("2025-10-09"), 3, true)).isEqualTo(day("2025-10-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void worked_weekend_days_are_working_days(String worked) {
        assertThat(count.isWorkingDay(day(worked))).isTrue();
        assertThat(count.lastDay(day(worked), 1, true)).isEqualTo(day(worked));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2025-01-01", "2025-02-04", "2025-04-04", "2025-05-05", "2025-06-02", "2025-10-08",
        "2026-01-02", "2026-02-23", "2026-04-06", "2026-05-04", "2026-06-19", "2026-09-25", "2026-10-07", "2026-11-22"})
    void holidays_and_ordinary_weekend_days_are_free(String free) {
        assertThat(count.isWorkingDay(day(free))).isFalse();
    }

    @Test
    void both_years_have_the_number_of_working_days_that_their_notices_give() {
        assertThat(LOADED.get(2025).workingDays()).isEqualTo(248);
        assertThat(LOADED.get(2026).workingDays()).isEqualTo(248);
    }

    @Test
    void a_publicity_that_ends_on_the_last_day_of_a_loaded_year_does_not_need_the_next() {
        assertThat(count.lastDay(day("2026-12-25"), 5, true)).isEqualTo(day("2026-12-31"));
    }

    @Test
    void a_publicity_that_needs_a_year_without_a_calendar_is_refused_with_that_year() {
        assertThatThrownBy(() -> count.lastDay(day("2026-12-28"), 5, true)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("calendar.missing");
            assertThat(refusal.arguments()).containsExactly("2027");
        });
        assertThatThrownBy(() -> count.lastDay(day("2026-12-31"), 1, false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> count.lastDay(day("2024-12-30"), 1, true)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_publicity_of_no_days_is_a_mistake() {
        assertThatThrownBy(() -> count.lastDay(day("2026-03-02"), 0, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remaining_days_include_today_and_are_none_when_it_is_over() {
        assertThat(count.remaining(day("2025-12-18"), day("2025-12-24"))).isEqualTo(5);
        assertThat(count.remaining(day("2025-12-20"), day("2025-12-24"))).isEqualTo(3);
        assertThat(count.remaining(day("2025-12-24"), day("2025-12-24"))).isEqualTo(1);
        assertThat(count.remaining(day("2025-12-25"), day("2025-12-24"))).isZero();
    }

    @Test
    void every_count_agrees_with_counting_by_hand() {
        for (LocalDate published = day("2025-01-01"); published.isBefore(day("2026-11-30")); published = published.plusDays(1)) {
            LocalDate last = count.lastDay(published, 5, true);
            assertThat(published.datesUntil(last.plusDays(1)).filter(count::isWorkingDay).count()).isEqualTo(5);
            assertThat(count.isWorkingDay(last)).isTrue();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static CalendarYear load(int year) {
        try (InputStream file = WorkingDayCountTest.class.getResourceAsStream("/calendars/" + year + ".csv")) {
            CalendarReading reading = CalendarReader.read(year, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(reading.faults()).isEmpty();
            return CalendarYear.of(year, "", reading.days());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
