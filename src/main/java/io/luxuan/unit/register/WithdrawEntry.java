package io.luxuan.unit.register;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** A unit takes back what nobody has decided yet. */
@UseCase
public class WithdrawEntry {
    private final UnitEntryMapper entries;
    private final AuditTrail audit;
    private final MovableClock clock;

    WithdrawEntry(UnitEntryMapper entries, AuditTrail audit, MovableClock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Twice is once. @throws Refusal when it has been decided meanwhile */
    @ForUnitWriters
    @Transactional
    public void withdraw(String id) {
        Entry entry = entries.find(id);
        if (entry == null || !entry.organisationId().equals(OwnUnit.id())) {
            throw new NotFound("unit entry", id);
        }
        if (entry.state() == EntryState.WITHDRAWN) {
            return;
        }
        if (entries.decide(id, EntryState.WITHDRAWN, null, clock.now(), Actors.require().id()) == 0) {
            throw new Refusal("unit.stale");
        }
        audit.record(AuditEvent.of("unit.withdraw", "unit", entry.organisationId()).change(EntryState.CLAIMED, EntryState.WITHDRAWN));
    }
}
