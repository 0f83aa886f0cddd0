package io.luxuan.card.correction;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.RoundSeat;
import io.luxuan.panel.seat.SeatReasons;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** A manager gives a signed card back, once for each card, or says why not. Nobody sees its points for that. */
@UseCase
@ForManagers
class AnswerCorrection {
    private final RoundSeat seats;
    private final CardBackMapper corrections;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    AnswerCorrection(RoundSeat seats, CardBackMapper corrections, Facts facts, AuditTrail audit, MovableClock clock) {
        this.seats = seats;
        this.corrections = corrections;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void giveBack(String roundId, String assignmentId, String reason) {
        CorrectionRules.whileReviewed(facts.round(roundId).stage()).require();
        answer(roundId, assignmentId, CorrectionState.GIVEN_BACK, reason);
    }

    @Transactional
    public void refuse(String roundId, String assignmentId, String reason) {
        answer(roundId, assignmentId, CorrectionState.REFUSED, reason);
    }

    private void answer(String roundId, String assignmentId, CorrectionState to, String typed) {
        String reason = SeatReasons.require(typed);
        Assignment seat = seats.of(roundId, assignmentId);
        if (!seat.isSigned() || corrections.answer(seat.id(), to, reason, Actors.require().id(), clock.now()) == 0) {
            throw new Refusal("card.correction-answered");
        }
        String action = to == CorrectionState.GIVEN_BACK ? "card.correction-give-back" : "card.correction-refuse";
        audit.record(AuditEvent.of(action, "assignment", seat.id()).inRound(roundId).change(CorrectionState.ASKED, to).because(reason));
    }
}
