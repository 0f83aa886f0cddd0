package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.TakenMapper;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has read what was taken over and means it. */
@UseCase
@ForUnitWriters
class ConfirmTaken {
    static final String ALL = "*";

    private final Own own;
    private final TakenMapper taken;
    private final AuditTrail audit;

    ConfirmTaken(Own own, TakenMapper taken, AuditTrail audit) {
        this.own = own;
        this.taken = taken;
        this.audit = audit;
    }

    /** @param question or {@link #ALL}; confirming what is confirmed changes nothing */
    @Transactional
    public void confirm(String applicationId, String question) {
        ApplicationRow row = own.lock(applicationId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        int confirmed = question.equals(ALL) ? taken.removeAll(row.id()) : taken.remove(row.id(), List.of(question));
        if (confirmed > 0) {
            audit.record(AuditEvent.of("application.taken-confirmed", "application", row.id()).inRound(row.roundId()).because(question));
        }
    }
}
