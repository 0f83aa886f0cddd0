package io.luxuan.card.correction;

import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.CardWriter;
import io.luxuan.card.marks.CheckedCard;
import io.luxuan.card.marks.IncompleteCard;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.programme.Rubric;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Signs a card that was given back: the former version is kept with its digest, the new one is in force from now on. */
@UseCase
@ForExperts
class SignAnew {
    private final OwnAssignment own;
    private final AssignmentMapper assignments;
    private final CardBackMapper corrections;
    private final CardMapper cards;
    private final CardWriter writer;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    SignAnew(OwnAssignment own, AssignmentMapper assignments, CardBackMapper corrections, CardMapper cards, CardWriter writer,
            Facts facts, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.assignments = assignments;
        this.corrections = corrections;
        this.cards = cards;
        this.writer = writer;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The round is held from before its stage is read: the ranking holds it too, and takes either version whole. */
    @Transactional
    public void sign(String assignmentId, CardDraft draft) {
        Assignment seat = own.get(assignmentId);
        CorrectionRules.whileReviewed(RoundStage.valueOf(cards.holdRound(seat.roundId()))).require();
        Rubric rubric = facts.programme(seat.roundId()).rubric();
        CheckedCard checked = CheckedCard.check(rubric, draft).checkComplete(rubric, draft);
        if (!checked.errors().isEmpty()) {
            throw new IncompleteCard(checked.errors());
        }
        if (corrections.signed(assignmentId) == 0 || assignments.signAnew(assignmentId, clock.now()) == 0) {
            throw new Refusal("card.correction-answered");
        }
        String former = writer.signAnew(seat, draft.whole(rubric), checked, rubric);
        audit.record(AuditEvent.of("card.sign-anew", "assignment", assignmentId).inRound(seat.roundId())
                .change(CorrectionState.GIVEN_BACK, CorrectionState.SIGNED).because("SHA-256 " + former));
    }
}
