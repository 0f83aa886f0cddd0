package io.luxuan.audit;

import java.time.LocalDate;

/**
 * What to look for; null or blank leaves a condition out.
 *
 * @param since   first day, inclusive
 * @param until   last day, inclusive
 * @param person  part of the name of who acted
 * @param subject id of what changed
 */
public record AuditFilter(LocalDate since, LocalDate until, String person, String action, String roundId, String subject) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    public AuditFilter {
        person = blankToNull(person);
        action = blankToNull(action);
        roundId = blankToNull(roundId);
        subject = blankToNull(subject);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
