package io.luxuan.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
class StoredCalendars implements Calendars {
    private final CalendarMapper mapper;

    StoredCalendars(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<CalendarYear> of(Collection<Integer> years) {
        return years.stream().distinct().sorted().flatMap(year -> mapper.year(year).stream())
                .map(row -> CalendarYear.of(row.yearNo(), row.document(), mapper.days(row.yearNo()))).toList();
    }

    @Override
    public List<CalendarYear> countedBy(Collection<Counted> windows) {
        List<Integer> years = windows.stream().flatMap(window -> IntStream.rangeClosed(
                window.publishedAt().getYear(), window.lastDay().getYear()).boxed()).toList();
        return of(years).stream().map(year -> asPublished(year, windows)).toList();
    }

    /** The first change after a window was published tells what its days were then. */
    private CalendarYear asPublished(CalendarYear year, Collection<Counted> windows) {
        Map<LocalDate, ChangeRow> undone = new LinkedHashMap<>();
        mapper.changes(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31)).stream()
                .filter(change -> windows.stream().anyMatch(window -> window.wasThereBefore(change.dayOn(), change.changedAt())))
                .forEach(change -> undone.putIfAbsent(change.dayOn(), change));
        Map<LocalDate, CalendarDay> days = new HashMap<>(year.named());
        undone.forEach((day, change) -> {
            days.remove(day);
            change.former().ifPresent(former -> days.put(day, former));
        });
        return new CalendarYear(year.year(), year.document(), Map.copyOf(days));
    }
}
