package io.luxuan.review;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An expert refused: the next one by the draw's own chain and rules takes the seat; if there is none, the manager is asked. */
@Component
class DrawSubstitute implements ProcessStep {
    private final AssignmentMapper assignments;
    private final PanelSeats seats;
    private final NextExpert next;
    private final AuditTrail audit;

    DrawSubstitute(AssignmentMapper assignments, PanelSeats seats, NextExpert next, AuditTrail audit) {
        this.assignments = assignments;
        this.seats = seats;
        this.next = next;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "draw-substitute";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        Assignment gone = assignments.byId(context.text("assignmentId")).orElseThrow();
        boolean filled = seats.panel(gone).stream().anyMatch(member -> member.seat() == gone.seat());
        return Map.of("substituteFound", filled || fill(gone));
    }

    private boolean fill(Assignment gone) {
        Optional<String> found = next.of(gone);
        found.ifPresent(expertId -> take(gone, expertId));
        return found.isPresent();
    }

    private void take(Assignment gone, String expertId) {
        seats.pass(gone, expertId, SeatOrigin.SUBSTITUTE, null);
        audit.record(AuditEvent.of("panel.substitute", "assignment", gone.id()).inRound(gone.roundId())
                .change(gone.expertId(), expertId));
    }
}
