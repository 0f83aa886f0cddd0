package io.luxuan.calendar;

import io.luxuan.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Counts working days over the loaded years. A year that is needed and not loaded is refused, never guessed. */
public final class WorkingDayCount {
    private final IntFunction<Optional<CalendarYear>> years;

    public WorkingDayCount(IntFunction<Optional<CalendarYear>> years) {
        this.years = years;
    }

    boolean isWorkingDay(LocalDate day) {
        return years.apply(day.getYear())
                .orElseThrow(() -> new Refusal("calendar.missing", String.valueOf(day.getYear())))
                .isWorkingDay(day);
    }

    /**
     * The day on which the count is complete. With {@code firstDayCounts} the day of publication is the first one where
     * it is a working day; otherwise counting begins on the following day, as the Civil Code has it.
     */
    public LocalDate lastDay(LocalDate published, int workingDays, boolean firstDayCounts) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a publicity has at least one working day");
        }
        LocalDate day = firstDayCounts ? published : published.plusDays(1);
        int counted = isWorkingDay(day) ? 1 : 0;
        while (counted < workingDays) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    int remaining(LocalDate today, LocalDate lastDay) {
        if (today.isAfter(lastDay)) {
            return 0;
        }
        return (int) today.datesUntil(lastDay.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
