package io.luxuan.watch.task;

import io.luxuan.shared.Days;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a manager typed to put off one task. @param day as {@code 2026-11-22} */
public record DueForm(String day, String reason) {
    static final DueForm EMPTY = new DueForm("", "");

    /** Null where it is no day. */
    LocalDate typed() {
        try {
            return day == null || day.isBlank() ? null : Days.parse(day.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
