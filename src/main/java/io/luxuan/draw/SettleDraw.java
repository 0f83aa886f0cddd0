package io.luxuan.draw;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draw in force, or throws it away with a reason: then there is no other without a new commitment. */
@UseCase
public class SettleDraw {
    private final DrawCommitmentMapper commitments;
    private final AuditTrail audit;
    private final MovableClock clock;

    SettleDraw(DrawCommitmentMapper commitments, AuditTrail audit, MovableClock clock) {
        this.commitments = commitments;
        this.audit = audit;
        this.clock = clock;
    }

    @ForManagers
    @Transactional
    public void confirm(String commitmentId) {
        if (commitments.confirm(commitmentId, clock.now()) == 0) {
            throw new Refusal("draw.stale");
        }
    }

    @ForManagers
    @Transactional
    public void discard(DrawCommitment commitment, String reason) {
        Reason.require(reason);
        if (commitments.discard(commitment.id(), reason.strip(), clock.now()) == 0) {
            throw new Refusal("draw.stale");
        }
        audit.record(AuditEvent.of("draw.discard", "round", commitment.roundId()).inRound(commitment.roundId())
                .change(commitment.state(), CommitmentState.DISCARDED).because(reason.strip()));
    }
}
