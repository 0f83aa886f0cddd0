package io.luxuan.calendar;

import java.util.Collection;
import java.util.List;
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
}
