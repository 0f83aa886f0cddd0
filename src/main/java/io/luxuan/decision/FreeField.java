package io.luxuan.decision;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class FreeField implements HeldFields {
    private final EntryMapper entries;
    private final AuditTrail audit;
    private final MovableClock clock;

    FreeField(EntryMapper entries, AuditTrail audit, MovableClock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    @ForManagers
    public void free(String roundId, String applicationId, String why) {
        if (entries.freeField(roundId, applicationId, why, clock.now()) > 0) {
            audit.record(AuditEvent.of("decision.free-field", "application", applicationId).inRound(roundId).because(why));
        }
    }
}
