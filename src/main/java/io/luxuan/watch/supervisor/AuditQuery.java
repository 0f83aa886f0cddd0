package io.luxuan.watch.supervisor;

import io.luxuan.audit.AuditFilter;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The filters of the audit page. Field names are those of its address.
 *
 * @param number  of an application: everything that belongs to it
 * @param account user name of who acted
 * @param subject id of what changed or was read
 */
record AuditQuery(
        @DateTimeFormat(iso = ISO.DATE) LocalDate since, @DateTimeFormat(iso = ISO.DATE) LocalDate until,
        String person, String action, String round, String number, String account, String subject) {
    private static final AuditQuery NOTHING = new AuditQuery(null, null, null, null, null, null, null, null);

    AuditQuery {
        number = strip(number);
        account = strip(account);
        subject = strip(subject);
    }

    public boolean isEmpty() {
        return new AuditQuery(since, until, strip(person), strip(action), strip(round), number, account, subject).equals(NOTHING);
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    AuditFilter about(String accountId, Set<String> subjects) {
        return new AuditFilter(since, until, person, action, round, accountId, subjects);
    }
}
