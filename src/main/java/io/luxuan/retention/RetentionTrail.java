package io.luxuan.retention;

import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One line in the audit log for each kind of which something went. */
@Component
class RetentionTrail {
    private final AuditTrail audit;

    RetentionTrail(AuditTrail audit) {
        this.audit = audit;
    }

    @Transactional
    void removed(String name, LocalDateTime before, long rows) {
        audit.record(AuditEvent.of("retention.remove", "retention", name).because(rows + " < " + before.toLocalDate()));
    }
}
