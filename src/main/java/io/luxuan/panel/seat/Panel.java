package io.luxuan.panel.seat;

import io.luxuan.workflow.Participants;
import io.luxuan.workflow.StepContext;
import java.util.List;
import org.springframework.stereotype.Component;

/** The seats of an application's panel that wait for a score, in their order. */
@Component
class Panel implements Participants {
    private final AssignmentMapper assignments;
    private final SeatsAtHand atHand;

    Panel(AssignmentMapper assignments, SeatsAtHand atHand) {
        this.assignments = assignments;
        this.atHand = atHand;
    }

    @Override
    public String name() {
        return "panel";
    }

    @Override
    public List<String> of(StepContext context) {
        List<Assignment> fresh = atHand.panel(context.subjectId());
        return fresh.isEmpty() ? assignments.unscored(context.subjectId()) : fresh.stream().map(Assignment::id).toList();
    }
}
