package io.luxuan.expert.profile;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days on which an expert takes no new seat, both ends included.
 *
 * @param toDate      null while nobody knows the end
 * @param cancelledAt set when the leave was taken back before it began
 */
public record Leave(
        String id, String expertId, LocalDate fromDate, LocalDate toDate, String reason, String notedBy,
        LocalDateTime notedAt, LocalDateTime cancelledAt) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(fromDate) && (toDate == null || !day.isAfter(toDate));
    }

    /** Whether it is to come or goes on. */
    public boolean isOpenOn(LocalDate day) {
        return toDate == null || !day.isAfter(toDate);
    }

    /** As a person reads it: 2026-10-01 — 2026-10-07. */
    public String days() {
        return fromDate + " — " + (toDate == null ? "" : toDate);
    }
}
