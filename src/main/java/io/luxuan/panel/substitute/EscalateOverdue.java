package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Review time is over: every unsigned seat is marked as reminded, which the expert sees on top of the list. */
@Component
class EscalateOverdue implements ProcessStep {
    private final AssignmentMapper assignments;
    private final AuditTrail audit;
    private final MovableClock clock;

    EscalateOverdue(AssignmentMapper assignments, AuditTrail audit, MovableClock clock) {
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "escalate-overdue";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        LocalDateTime now = clock.now();
        List<Assignment> late = assignments.overdue(context.roundId(), now, now);
        while (!late.isEmpty()) {
            Chunks.each(late.stream().map(Assignment::id).toList(), ids -> assignments.remind(ids, now));
            audit.recordAll(late.stream().map(seat -> AuditEvent.of("review.overdue", "assignment", seat.id())
                    .inRound(seat.roundId())).toList());
            late = assignments.overdue(context.roundId(), now, now);
        }
        return Map.of();
    }
}
