package io.luxuan.expert.profile;

import io.luxuan.expert.Expert;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.expert.pool.ProfileChange;
import io.luxuan.expert.pool.SaveExperts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager confirms what an expert asked for, or refuses it with a reason. */
@UseCase
@ForManagers
class DecideChange {
    private static final int LONGEST_REASON = 500;

    private final ChangeMapper changes;
    private final PoolReader reader;
    private final FieldBook book;
    private final SaveExperts save;
    private final AuditTrail audit;
    private final MovableClock clock;

    DecideChange(ChangeMapper changes, PoolReader reader, FieldBook book, SaveExperts save, AuditTrail audit,
            MovableClock clock) {
        this.changes = changes;
        this.reader = reader;
        this.book = book;
        this.save = save;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes only what the expert changed: what managers corrected meanwhile in other places stays. */
    @Transactional
    public void confirm(String id) {
        ChangeRow row = row(id);
        decide(row, ChangeState.CONFIRMED, null);
        Expert now = reader.withFields(reader.rows(List.of(row.expertId()))).get(0);
        ProfileChange change = WaitingChange.of(row);
        FieldNames names = book.names(now.fields());
        ExpertForm after = change.on(ExpertForm.of(now, names));
        FieldNames all = book.names(after.fields());
        if (!after.errors(false, all).isEmpty()) {
            throw new Refusal("expert.change.unfit");
        }
        save.change(now, after, all);
        audit.record(AuditEvent.of("expert.change.confirm", "expert", row.expertId())
                .change(ChangeState.PENDING, ChangeState.CONFIRMED).because(change.labels()));
    }

    @Transactional
    public void refuse(String id, String reason) {
        ChangeRow row = row(id);
        if (Wording.saysNothing(reason)) {
            throw new Refusal("expert.change.reason", Map.of("reason", "refusal.expert.change.reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("expert.change.reason", Map.of("reason", "experts.too-long"));
        }
        decide(row, ChangeState.REFUSED, reason.strip());
        audit.record(AuditEvent.of("expert.change.refuse", "expert", row.expertId())
                .change(ChangeState.PENDING, ChangeState.REFUSED).because(reason.strip()));
    }

    private void decide(ChangeRow row, ChangeState state, String reason) {
        if (changes.decide(row.id(), state, Actors.require().id(), reason, clock.now()) == 0) {
            throw new Refusal("expert.change.stale");
        }
    }

    private ChangeRow row(String id) {
        return changes.byId(id).orElseThrow(() -> new NotFound("change", id));
    }
}
