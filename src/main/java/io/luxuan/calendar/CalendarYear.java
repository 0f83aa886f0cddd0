package io.luxuan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One year of the State Council's calendar. @param document number of the notice that it comes from */
public record CalendarYear(int year, String document, Map<LocalDate, CalendarDay> named) {
    public static CalendarYear of(int year, String document, List<CalendarDay> days) {
        return new CalendarYear(year, document, days.stream().collect(Collectors.toMap(CalendarDay::dayOn, Function.identity())));
    }

    boolean isWorkingDay(LocalDate day) {
        CalendarDay known = named.get(day);
        return known == null ? !isWeekend(day) : known.works();
    }

    Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(named.get(day)).map(CalendarDay::name);
    }

    public long workingDays() {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(this::isWorkingDay).count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
