package io.luxuan.watch.supervisor;

import io.luxuan.audit.AuditFilter;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The filters of the audit page. Field names are those of its address. */
record AuditQuery(
        @DateTimeFormat(iso = ISO.DATE) LocalDate since, @DateTimeFormat(iso = ISO.DATE) LocalDate until,
        String person, String action, String round, String subject) {

    AuditFilter filter() {
        return new AuditFilter(since, until, person, action, round, subject);
    }

    public boolean isEmpty() {
        return filter().equals(AuditFilter.ALL);
    }
}
