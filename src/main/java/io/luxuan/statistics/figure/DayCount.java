package io.luxuan.statistics.figure;

import io.luxuan.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Working days between any two days of a span, which the calendar was asked for once. */
final class DayCount {
    private final List<LocalDate> working;

    private DayCount(List<LocalDate> working) {
        this.working = working;
    }

    /** @param days among which the first and the last are found; null are left out */
    static DayCount over(WorkingDays calendar, Stream<LocalDate> days) {
        List<LocalDate> known = days.filter(Objects::nonNull).toList();
        return new DayCount(known.isEmpty() ? List.of() : calendar.between(Collections.min(known), Collections.max(known)));
    }

    /** From the day after the first one on. */
    int from(LocalDate first, LocalDate last) {
        return until(last) - until(first);
    }

    private int until(LocalDate day) {
        int found = Collections.binarySearch(working, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
