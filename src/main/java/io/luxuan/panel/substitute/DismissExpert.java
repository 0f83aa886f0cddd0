package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.RoundSeat;
import io.luxuan.panel.seat.SeatReasons;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * An expert who fell ill or does not answer leaves an unsigned seat. The manager says why and never who comes next: that
 * is the next of the draw's chain.
 */
@UseCase
class DismissExpert {
    private final AssignmentMapper assignments;
    private final RoundSeat seat;
    private final Processes processes;
    private final AuditTrail audit;

    DismissExpert(AssignmentMapper assignments, RoundSeat seat, Processes processes, AuditTrail audit) {
        this.assignments = assignments;
        this.seat = seat;
        this.processes = processes;
        this.audit = audit;
    }

    @ForManagers
    @Transactional
    public void dismiss(String roundId, String assignmentId, String reason) {
        Assignment gone = seat.of(roundId, assignmentId);
        String why = SeatReasons.require(reason);
        if (gone.dispatchedAt() == null || assignments.replace(gone.id(), why) == 0) {
            throw new Refusal("panel.stale");
        }
        audit.record(AuditEvent.of("panel.dismiss", "assignment", gone.id()).inRound(roundId)
                .change(gone.state(), AssignmentState.REPLACED).because(why));
        processes.send("expert-refused", gone.applicationId(), Map.of("assignmentId", gone.id()));
    }
}
