package io.luxuan.calendar;

import io.luxuan.shared.MovableClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds a notice against the calendars that are loaded. */
@Component
class PlanCalendar {
    private final CalendarMapper mapper;
    private final List<CountedWindows> windows;
    private final MovableClock clock;

    PlanCalendar(CalendarMapper mapper, List<CountedWindows> windows, MovableClock clock) {
        this.mapper = mapper;
        this.windows = windows;
        this.clock = clock;
    }

    CalendarPlan of(int year, String text) {
        SeenRevisions seen = new SeenRevisions(revision(year), revision(year - 1)); // before the days: an older one is refused
        CalendarReading reading = CalendarReader.read(year, text, seen.before() > 0);
        if (!reading.isUsable()) {
            return CalendarPlan.unusable(reading);
        }
        LocalDate today = clock.now().toLocalDate();
        Map<Boolean, List<DayChange>> changes = changes(year, reading).stream()
                .collect(Collectors.partitioningBy(change -> CalendarPlan.isAhead(change, today)));
        List<RunningWindow> touched = windows.stream().flatMap(source -> source.running().stream())
                .filter(window -> changes.get(true).stream().anyMatch(change -> change.counts() && window.holds(change.day()))).toList();
        return new CalendarPlan(reading, changes.get(true), changes.get(false), touched, seen);
    }

    private int revision(int year) {
        return mapper.year(year).map(CalendarMapper.YearRow::revision).orElse(0);
    }

    /** Of the year itself all that its list says or leaves out; of the year before only what the list names. */
    private List<DayChange> changes(int year, CalendarReading reading) {
        Map<LocalDate, CalendarDay> said = byDay(reading.days());
        Map<LocalDate, CalendarDay> former = new HashMap<>();
        if (mapper.year(year).isPresent()) {
            former.putAll(byDay(mapper.days(year)));
        } else {
            said.keySet().removeIf(day -> day.getYear() == year);
        }
        byDay(mapper.days(year - 1)).forEach((day, known) -> {
            if (said.containsKey(day)) {
                former.put(day, known);
            }
        });
        return DayChange.between(former, said);
    }

    private static Map<LocalDate, CalendarDay> byDay(List<CalendarDay> days) {
        return days.stream().collect(Collectors.toMap(CalendarDay::dayOn, Function.identity(), (one, other) -> one, HashMap::new));
    }
}
