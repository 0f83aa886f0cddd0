package io.luxuan.shared;

import java.time.LocalDate;
import java.util.List;

/** The State Council's calendar. */
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /**
     * Last day of a publicity.
     *
     * @throws io.luxuan.shared.Refusal {@code calendar.missing} when it would need a year without a loaded calendar
     */
    LocalDate lastDay(LocalDate published, int workingDays, boolean firstDayCounts);

    /**
     * The working days of a span in order, its first and last day included.
     *
     * @throws io.luxuan.shared.Refusal {@code calendar.missing} for a year without a loaded calendar
     */
    List<LocalDate> between(LocalDate first, LocalDate last);

    /** How many working days remain, the day itself included; 0 when over. */
    int remaining(LocalDate today, LocalDate lastDay);
}
