package io.luxuan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One month for people to look at, in weeks from Monday. */
record CalendarMonth(int month, List<List<Cell>> weeks) {
    /** @param kind work, rest (an ordinary weekend day), off (休) or swap (班); null outside the month */
    record Cell(Integer day, String kind, String name) {
        static final Cell OUTSIDE = new Cell(null, null, null);
    }

    static List<CalendarMonth> of(CalendarYear year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> of(year, YearMonth.of(year.year(), month))).toList();
    }

    private static CalendarMonth of(CalendarYear year, YearMonth month) {
        List<Cell> cells = new ArrayList<>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(outside -> cells.add(Cell.OUTSIDE));
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> cells.add(cell(year, day)));
        while (cells.size() % 7 != 0) {
            cells.add(Cell.OUTSIDE);
        }
        List<List<Cell>> weeks = IntStream.range(0, cells.size() / 7).mapToObj(week -> cells.subList(week * 7, week * 7 + 7)).toList();
        return new CalendarMonth(month.getMonthValue(), weeks);
    }

    private static Cell cell(CalendarYear year, LocalDate day) {
        String ordinary = CalendarYear.isWeekend(day) ? "rest" : "work";
        CalendarDay known = year.named().get(day);
        String kind = known == null ? ordinary : known.works() ? "swap" : "off";
        return new Cell(day.getDayOfMonth(), kind, year.nameOf(day).orElse(null));
    }
}
