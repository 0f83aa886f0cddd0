package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A seat is empty: the next one by the draw's own chain and rules takes it; if there is none, the manager is asked. */
@Component
class DrawSubstitute implements ProcessStep {
    private final AssignmentMapper assignments;
    private final FillSeat fill;

    DrawSubstitute(AssignmentMapper assignments, FillSeat fill) {
        this.assignments = assignments;
        this.fill = fill;
    }

    @Override
    public String name() {
        return "draw-substitute";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        return Map.of("substituteFound", fill.of(assignments.byId(context.text("assignmentId")).orElseThrow()));
    }
}
