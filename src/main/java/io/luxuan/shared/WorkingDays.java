package io.luxuan.shared;

import java.time.LocalDate;

/** The State Council's calendar. */
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /**
     * Last day of a publicity.
     *
     * @throws io.luxuan.shared.Refusal {@code calendar.missing} when it would need a year without a loaded calendar
     */
    LocalDate lastDay(LocalDate published, int workingDays, boolean firstDayCounts);

    /** How many working days remain, the day itself included; 0 when over. */
    int remaining(LocalDate today, LocalDate lastDay);
}
