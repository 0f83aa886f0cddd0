package io.luxuan.card.desk;

import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** The expert declares to have no interest in the application and takes it: only now does the material open. */
@UseCase
public class AcceptAssignment {
    private final OwnAssignment own;
    private final AssignmentMapper assignments;
    private final CardMapper cards;
    private final AuditTrail audit;
    private final MovableClock clock;

    AcceptAssignment(OwnAssignment own, AssignmentMapper assignments, CardMapper cards, AuditTrail audit,
            MovableClock clock) {
        this.own = own;
        this.assignments = assignments;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    @ForExperts
    @Transactional
    public void accept(String assignmentId) {
        Assignment assignment = own.open(assignmentId);
        if (assignment.isAccepted()) {
            return;
        }
        if (assignments.accept(assignmentId, clock.now()) == 0) {
            throw new Refusal("assignment.stale");
        }
        cards.insertAll(List.of(Card.empty(assignment, clock.now())));
        audit.record(AuditEvent.of("assignment.accept", "assignment", assignmentId).inRound(assignment.roundId())
                .change(AssignmentState.DRAWN, AssignmentState.ACCEPTED));
    }
}
