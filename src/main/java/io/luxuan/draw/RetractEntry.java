package io.luxuan.draw;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Takes the first entry back, with a reason, while the second has not agreed with it. */
@UseCase
public class RetractEntry {
    private final DrawCommitmentMapper commitments;
    private final DrawEntryMapper entries;
    private final AuditTrail audit;
    private final MovableClock clock;

    RetractEntry(DrawCommitmentMapper commitments, DrawEntryMapper entries, AuditTrail audit, MovableClock clock) {
        this.commitments = commitments;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    @ForManagers
    @Transactional
    public void retract(String commitmentId, String reason) {
        Reason.require(reason);
        DrawCommitment commitment = commitments.locked(commitmentId)
                .orElseThrow(() -> new NotFound("commitment", commitmentId));
        Entry first = entries.first(commitmentId).orElseThrow(() -> new Refusal("draw.stale"));
        if (!commitment.is(CommitmentState.COMMITTED)
                || entries.retract(first.id(), Actors.require().id(), reason.strip(), clock.now()) == 0) {
            throw new Refusal("draw.stale");
        }
        audit.record(AuditEvent.of("draw.values.retract", "round", commitment.roundId())
                .inRound(commitment.roundId()).because(reason.strip()));
    }
}
