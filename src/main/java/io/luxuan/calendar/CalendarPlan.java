package io.luxuan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What loading a notice would do.
 *
 * @param reading what the file says, or what is wrong with it
 * @param changes days of loaded calendars that become others, among them those of the year before
 * @param late    days that would have become others, but have passed or are today: they stay
 * @param touched windows that run over a changed day; their last days, once published, stay
 * @param seen    what of the loaded calendars it was made of
 */
record CalendarPlan(
        CalendarReading reading, List<DayChange> changes, List<DayChange> late, List<RunningWindow> touched, SeenRevisions seen) {
    static CalendarPlan unusable(CalendarReading reading) {
        return new CalendarPlan(reading, List.of(), List.of(), List.of(), SeenRevisions.NONE);
    }

    /** Of the changes and of what comes too late by the day itself: a day counts from its first second. */
    static boolean isAhead(DayChange change, LocalDate today) {
        return change.day().isAfter(today);
    }
}
