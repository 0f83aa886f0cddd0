package io.luxuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.calendar.CalendarMonth.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year 2026 as people look at it. */
class CalendarMonthTest {
    private final List<CalendarMonth> months = CalendarMonth.of(WorkingDayCountTest.load(2026));

    @Test
    void a_year_has_twelve_months_in_their_order() {
        assertThat(months).extracting(CalendarMonth::month).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void weeks_begin_on_monday_and_days_outside_of_the_month_are_empty() {
        List<Cell> first = months.get(0).weeks().get(0);
        assertThat(first).extracting(Cell::day).containsExactly(null, null, null, 1, 2, 3, 4);
        List<List<Cell>> weeks = months.get(0).weeks();
        assertThat(weeks).hasSize(5);
        assertThat(weeks.get(4)).extracting(Cell::day).containsExactly(26, 27, 28, 29, 30, 31, null);
    }

    @Test
    void a_month_that_fills_its_weeks_has_no_empty_day() {
        List<List<Cell>> february = months.get(1).weeks();
        assertThat(february.get(0)).extracting(Cell::day).containsExactly(null, null, null, null, null, null, 1);
        List<List<Cell>> june = months.get(5).weeks();
        assertThat(june.get(0)).extracting(Cell::day).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void holidays_worked_weekend_days_and_ordinary_ones_are_told_apart() {
        assertThat(day(1, 1)).isEqualTo(new Cell(1, "off", "元旦"));
        assertThat(day(1, 4).kind()).isEqualTo("swap");
        assertThat(day(1, 5)).isEqualTo(new Cell(5, "work", null));
        assertThat(day(1, 10)).isEqualTo(new Cell(10, "rest", null));
    }

    private Cell day(int month, int day) {
        return months.get(month - 1).weeks().stream().flatMap(List::stream)
                .filter(cell -> cell.day() != null && cell.day() == day).findFirst().orElseThrow();
    }
}
