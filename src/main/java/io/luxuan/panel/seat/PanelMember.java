package io.luxuan.panel.seat;

import io.luxuan.shared.NotFound;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.StepContext;
import java.util.List;
import org.springframework.stereotype.Component;

/** The account of the expert who holds a seat. */
@Component
public class PanelMember implements Participants {
    private final AssignmentMapper assignments;
    private final SeatsAtHand atHand;

    PanelMember(AssignmentMapper assignments, SeatsAtHand atHand) {
        this.assignments = assignments;
        this.atHand = atHand;
    }

    @Override
    public String name() {
        return "panel-member";
    }

    @Override
    public List<String> of(StepContext context) {
        return List.of(seat(context).accountId());
    }

    public Assignment seat(StepContext context) {
        String id = context.text("assignmentId");
        return atHand.seat(id).or(() -> assignments.byId(id)).orElseThrow(() -> new NotFound("assignment", id));
    }
}
