package io.luxuan.audit;

import java.time.LocalDate;
import java.util.Set;

/**
 * What to look for; null or blank leaves a condition out.
 *
 * @param since   first day, inclusive
 * @param until   last day, inclusive
 * @param person  part of the name of who acted
 * @param accountId of who acted
 * @param subjects ids of what changed or was read, any of them, at most {@link #MOST_SUBJECTS}; null for all there is
 */
public record AuditFilter(LocalDate since, LocalDate until, String person, String action, String roundId, String accountId,
        Set<String> subjects) {
    public static final int MOST_SUBJECTS = 1000;
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    public AuditFilter {
        person = blankToNull(person);
        action = blankToNull(action);
        roundId = blankToNull(roundId);
        accountId = blankToNull(accountId);
        subjects = subjects == null ? null : Set.copyOf(subjects);
    }

    public static AuditFilter about(Set<String> subjects) {
        return new AuditFilter(null, null, null, null, null, null, subjects);
    }

    /** Whether nothing can be found. */
    boolean isHopeless() {
        return subjects != null && subjects.isEmpty();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
