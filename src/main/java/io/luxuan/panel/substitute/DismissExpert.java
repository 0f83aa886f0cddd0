package io.luxuan.panel.substitute;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.RoundSeat;
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
@ForManagers
class DismissExpert implements TwoPersonAction {
    static final String NAME = "panel.dismiss";

    private final AssignmentMapper assignments;
    private final RoundSeat seats;
    private final SeatSubjects subjects;
    private final Processes processes;
    private final AuditTrail audit;

    DismissExpert(AssignmentMapper assignments, RoundSeat seats, SeatSubjects subjects, Processes processes, AuditTrail audit) {
        this.assignments = assignments;
        this.seats = seats;
        this.subjects = subjects;
        this.processes = processes;
        this.audit = audit;
    }

    static Wish wish(String roundId, String assignmentId, String reason) {
        return Wish.of(NAME, roundId, assignmentId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        Assignment seat = seats.of(wish.roundId(), wish.subjectId());
        if (seat.dispatchedAt() == null || !seat.isOpen()) {
            throw new Refusal("panel.stale");
        }
        return subjects.of(seat);
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Assignment gone = seats.of(approved.roundId(), approved.subjectId());
        if (gone.dispatchedAt() == null || assignments.replace(gone.id(), approved.reason()) == 0) {
            throw new Refusal("panel.stale");
        }
        audit.record(AuditEvent.of("panel.dismiss", "assignment", gone.id()).inRound(gone.roundId())
                .change(gone.state(), AssignmentState.REPLACED).because(approved.reason()));
        processes.send("expert-refused", gone.applicationId(), Map.of("assignmentId", gone.id()));
    }
}
