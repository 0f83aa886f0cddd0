package io.luxuan.calendar;

import io.luxuan.calendar.CalendarMapper.YearRow;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.List;

/** The years of working days that have been loaded, newest first, and the days that a year's notice names. */
@UseCase
@ForStaff
class LoadedCalendars {
    private final CalendarMapper mapper;

    LoadedCalendars(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    public List<YearRow> years() {
        return mapper.years();
    }

    /** Days of the year that a later notice made others. */
    public List<ChangeRow> changes(YearRow row) {
        return mapper.changes(LocalDate.of(row.yearNo(), 1, 1), LocalDate.of(row.yearNo(), 12, 31));
    }

    public CalendarYear year(YearRow row) {
        return CalendarYear.of(row.yearNo(), row.document(), mapper.days(row.yearNo()));
    }
}
