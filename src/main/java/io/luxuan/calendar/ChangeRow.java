package io.luxuan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A day that a notice made another, as it is kept. */
record ChangeRow(LocalDate dayOn, LocalDateTime changedAt, String document, Boolean formerWorks, String formerName,
        Boolean nowWorks, String nowName) {

    Optional<CalendarDay> former() {
        return formerWorks == null ? Optional.empty() : Optional.of(new CalendarDay(dayOn, formerWorks, formerName));
    }

    /** As what a page shows. */
    public DayChange change() {
        return new DayChange(dayOn, former().orElse(null), nowWorks == null ? null : new CalendarDay(dayOn, nowWorks, nowName));
    }
}
