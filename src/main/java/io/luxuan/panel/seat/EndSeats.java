package io.luxuan.panel.seat;

import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The round ends before its time: nobody need score any more. What was signed stays as it was signed. */
@Component
class EndSeats implements ProcessStep {
    private final AssignmentMapper assignments;
    private final Facts facts;
    private final AuditTrail audit;

    EndSeats(AssignmentMapper assignments, Facts facts, AuditTrail audit) {
        this.assignments = assignments;
        this.facts = facts;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "end-seats";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        String why = facts.round(context.roundId()).ending().reason();
        int closed = assignments.closeAll(context.roundId(), why);
        if (closed > 0) {
            audit.record(AuditEvent.of("panel.end-seats", "round", context.roundId()).inRound(context.roundId())
                    .change(null, closed).because(why));
        }
        return Map.of();
    }
}
