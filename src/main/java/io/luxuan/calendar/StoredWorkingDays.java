package io.luxuan.calendar;

import io.luxuan.calendar.CalendarMapper.YearRow;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.DependsOn;

/** The calendar as it is stored. Years are kept in memory under their revision, so that several nodes agree. */
@UseCase
@ForEveryone
@DependsOn("calendarFiles")
class StoredWorkingDays implements WorkingDays {
    private record Known(int revision, CalendarYear year) {}

    private final CalendarMapper mapper;
    private final Map<Integer, Known> known = new ConcurrentHashMap<>();

    StoredWorkingDays(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return count().isWorkingDay(day);
    }

    @Override
    public LocalDate lastDay(LocalDate published, int workingDays, boolean firstDayCounts) {
        return count().lastDay(published, workingDays, firstDayCounts);
    }

    @Override
    public int remaining(LocalDate today, LocalDate lastDay) {
        return count().remaining(today, lastDay);
    }

    @Override
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        WorkingDayCount count = count();
        return first.datesUntil(last.plusDays(1)).filter(count::isWorkingDay).toList();
    }

    /** Asks for each year once a count. */
    private WorkingDayCount count() {
        Map<Integer, Optional<CalendarYear>> asked = new HashMap<>();
        return new WorkingDayCount(year -> asked.computeIfAbsent(year, this::year));
    }

    private Optional<CalendarYear> year(int year) {
        return mapper.year(year).map(row -> known.compute(year, (key, before) -> current(row, before)).year());
    }

    private Known current(YearRow row, Known before) {
        if (before != null && before.revision() == row.revision()) {
            return before;
        }
        CalendarYear year = CalendarYear.of(row.yearNo(), row.document(), mapper.days(row.yearNo()));
        return new Known(row.revision(), year);
    }
}
