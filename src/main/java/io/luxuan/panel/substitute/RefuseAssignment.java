package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The expert declares a conflict, or cannot review for another reason: the seat goes to a substitute. */
@UseCase
public class RefuseAssignment {
    private static final int MOST = 500;

    private final OwnAssignment own;
    private final AssignmentMapper assignments;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    RefuseAssignment(OwnAssignment own, AssignmentMapper assignments, Processes processes, AuditTrail audit,
            MovableClock clock) {
        this.own = own;
        this.assignments = assignments;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param kind null when there is no conflict but another reason */
    @ForExperts
    @Transactional
    public void refuse(String assignmentId, ConflictKind kind, String reason) {
        Assignment assignment = own.open(assignmentId);
        require(reason);
        if (assignments.refuse(assignmentId, kind, kind == null ? null : reason, reason, clock.now()) == 0) {
            throw new Refusal("assignment.stale");
        }
        audit.record(AuditEvent.of("assignment.refuse", "assignment", assignmentId).inRound(assignment.roundId())
                .change(assignment.state(), AssignmentState.REFUSED)
                .because(kind == null ? reason : kind + ": " + reason));
        processes.send("expert-refused", assignment.applicationId(), Map.of("assignmentId", assignmentId));
    }

    private static void require(String reason) {
        if (Wording.saysNothing(reason)) {
            throw new Refusal("assignment.reason", Map.of("reason", "refusal.assignment.reason"));
        }
        if (reason.length() > MOST) {
            throw new Refusal("assignment.reason-long", Map.of("reason", "refusal.assignment.reason-long"), MOST);
        }
    }
}
