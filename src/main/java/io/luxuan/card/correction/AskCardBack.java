package io.luxuan.card.correction;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.panel.seat.SeatReasons;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** An expert asks for a signed card back, with a reason: a slip of the pen is no reason to void an opinion. */
@UseCase
@ForExperts
class AskCardBack {
    private final OwnAssignment own;
    private final CardBackMapper corrections;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    AskCardBack(OwnAssignment own, CardBackMapper corrections, Facts facts, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.corrections = corrections;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where the expert has not asked. */
    public Optional<Correction> of(String assignmentId) {
        return corrections.of(own.get(assignmentId).id());
    }

    @Transactional
    public void ask(String assignmentId, String typed) {
        Assignment seat = own.get(assignmentId);
        if (!seat.isSigned()) {
            throw new Refusal("card.correction-unsigned");
        }
        CorrectionRules.whileReviewed(facts.round(seat.roundId()).stage()).require();
        String reason = SeatReasons.require(typed);
        Optional<Correction> before = corrections.of(assignmentId);
        if (before.isEmpty()) {
            corrections.ask(new Correction(assignmentId, seat.roundId(), CorrectionState.ASKED, reason, clock.now(), null, null, null));
        } else if (corrections.askAgain(assignmentId, reason, clock.now()) == 0) {
            throw new Refusal("card.correction-once");
        }
        audit.record(AuditEvent.of("card.correction-ask", "assignment", assignmentId).inRound(seat.roundId())
                .change(before.map(Correction::state).orElse(null), CorrectionState.ASKED).because(reason));
    }
}
