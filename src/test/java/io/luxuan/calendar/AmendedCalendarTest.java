package io.luxuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.calendar.Calendars.Counted;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** Notices that change days of calendars that are there already: of the year in force, and of the December before the year. */
@ServiceTest
@Transactional
class AmendedCalendarTest {
    private static final String NOTICE = "国办发明电〔2026〕9号";
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 26);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Autowired LoadCalendar load;
    @Autowired LoadedCalendars loaded;
    @Autowired Calendars calendars;
    @Autowired WorkingDays days;
    @Autowired MovableClock clock;

    @BeforeEach
    void inNovember() {
        clock.moveTo(LocalDateTime.of(2026, 11, 20, 10, 0));
        assertThat(days.isWorkingDay(SATURDAY)).as("as it came with the platform").isFalse();
    }

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void next_years_notice_changes_days_of_this_december() throws IOException {
        load(2027, "01a-calendar-2027-with-days-of-2026.csv");
        assertThat(days.isWorkingDay(SATURDAY)).isTrue();
        assertThat(days.isWorkingDay(LAST_DAY)).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(changes(2026)).extracting(ChangeRow::document).containsExactly(NOTICE, NOTICE);
        assertThat(row(2026).document()).as("the year keeps its own").isEqualTo("国办发明电〔2025〕7号");
    }

    @Test
    void an_amended_notice_of_the_year_in_force_counts_for_the_days_ahead() throws IOException {
        load(2026, "01b-calendar-2026-amended.csv");
        assertThat(days.isWorkingDay(SATURDAY)).isTrue();
        assertThat(days.isWorkingDay(LAST_DAY)).isFalse();
        assertThat(changes(2026)).extracting(ChangeRow::dayOn).containsExactly(SATURDAY, LAST_DAY);
    }

    @Test
    void days_that_have_passed_and_today_stay_and_are_named() throws IOException {
        clock.moveTo(SATURDAY.atTime(8, 0));
        CalendarPlan plan = plan(2026, "01b-calendar-2026-amended.csv");
        assertThat(plan.late()).extracting(DayChange::day).containsExactly(SATURDAY);
        assertThat(plan.changes()).extracting(DayChange::day).containsExactly(LAST_DAY);
        load(2026, "01b-calendar-2026-amended.csv");
        assertThat(days.isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void a_notice_that_changes_nothing_ahead_is_refused() throws IOException {
        load(2026, "01b-calendar-2026-amended.csv");
        assertThatThrownBy(() -> load(2026, "01b-calendar-2026-amended.csv")).isInstanceOf(Refusal.class)
                .hasMessage("calendar.nothing-changes");
    }

    @Test
    void a_year_that_is_over_stays() {
        clock.moveTo(LocalDateTime.of(2027, 1, 2, 10, 0));
        assertThatThrownBy(() -> load(2026, "01b-calendar-2026-amended.csv")).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.fields()).containsEntry("year", "rule.calendar.over"));
    }

    @Test
    void days_of_a_year_that_is_not_there_are_told_by_line() {
        CalendarReading reading = CalendarReader.read(2030, "日期,类型,名称\n2029-12-31,休,元旦\n2030-01-01,休,元旦\n2030-10-01,休,国庆节\n", false);
        assertThat(reading.faults()).containsExactly(new CalendarFault(2, "year-before", "2029-12-31,休,元旦"));
    }

    /** Else the second manager would take back the first one's day off without a word. */
    @Test
    void an_older_preview_does_not_take_back_what_another_loaded() throws IOException {
        SeenRevisions seen = plan(2026, "01b-calendar-2026-amended.csv").seen();
        load(2026, "01b-calendar-2026-amended.csv");
        String shipped = new ClassPathResource("calendars/2026.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> load(2026, shipped.strip() + "\n2026-12-30,休,元旦\n", seen)).isInstanceOf(Refusal.class)
                .hasMessage("calendar.stale");
        assertThat(days.isWorkingDay(SATURDAY)).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 30))).isTrue();
    }

    @Test
    void a_preview_of_next_year_is_older_too_when_this_december_was_amended() throws IOException {
        SeenRevisions seen = plan(2027, "01a-calendar-2027-with-days-of-2026.csv").seen();
        load(2026, "01b-calendar-2026-amended.csv");
        assertThatThrownBy(() -> load(2027, text("01a-calendar-2027-with-days-of-2026.csv"), seen)).isInstanceOf(Refusal.class)
                .hasMessage("calendar.stale");
    }

    @Test
    void a_year_that_was_not_there_at_the_preview_is_not_loaded_twice() throws IOException {
        SeenRevisions seen = plan(2027, "01a-calendar-2027-with-days-of-2026.csv").seen();
        load(2027, "01a-calendar-2027-with-days-of-2026.csv");
        assertThatThrownBy(() -> load(2027, text("01a-calendar-2027-with-days-of-2026.csv"), seen)).isInstanceOf(Refusal.class)
                .hasMessage("calendar.stale");
    }

    /** A window of before keeps its last day, and can be reckoned again. */
    @Test
    void a_window_verifies_by_the_calendar_that_it_was_published_under() throws IOException {
        Counted before = new Counted(LocalDateTime.of(2026, 11, 19, 9, 0), LocalDate.of(2026, 12, 31));
        load(2026, "01b-calendar-2026-amended.csv");
        assertThat(calendars.countedBy(List.of(before))).singleElement()
                .satisfies(year -> assertThat(year.isWorkingDay(SATURDAY)).isFalse())
                .satisfies(year -> assertThat(year.isWorkingDay(LAST_DAY)).isTrue());
        Counted after = new Counted(LocalDateTime.of(2026, 11, 21, 9, 0), LocalDate.of(2026, 12, 31));
        assertThat(calendars.countedBy(List.of(after))).singleElement()
                .satisfies(year -> assertThat(year.isWorkingDay(SATURDAY)).isTrue());
    }

    private void load(int year, String file) throws IOException {
        String text = text(file);
        load(year, text, Actors.as(Person.SYSTEM, () -> load.plan(year, text)).seen());
    }

    private void load(int year, String text, SeenRevisions seen) {
        Actors.run(Person.SYSTEM, () -> load.load(year, NOTICE, text, seen));
    }

    private CalendarPlan plan(int year, String file) throws IOException {
        String text = text(file);
        return Actors.as(Person.SYSTEM, () -> load.plan(year, text));
    }

    private List<ChangeRow> changes(int year) {
        return Actors.as(Person.SYSTEM, () -> loaded.changes(row(year)));
    }


    private CalendarMapper.YearRow row(int year) {
        return Actors.as(Person.SYSTEM, loaded::years).stream().filter(one -> one.yearNo() == year).findFirst().orElseThrow();
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("cases/files/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
