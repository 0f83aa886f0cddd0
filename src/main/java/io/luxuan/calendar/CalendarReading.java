package io.luxuan.calendar;

import java.util.List;

/** What reading a calendar gave: its days where nothing is wrong, else what is wrong, line by line. */
record CalendarReading(List<CalendarDay> days, List<CalendarFault> faults) {
    boolean isUsable() {
        return faults.isEmpty();
    }
}
