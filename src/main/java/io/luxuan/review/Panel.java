package io.luxuan.review;

import io.luxuan.workflow.Participants;
import io.luxuan.workflow.StepContext;
import java.util.List;
import org.springframework.stereotype.Component;

/** The seats of an application's panel that wait for a score, in their order. */
@Component
class Panel implements Participants {
    private final AssignmentMapper assignments;

    Panel(AssignmentMapper assignments) {
        this.assignments = assignments;
    }

    @Override
    public String name() {
        return "panel";
    }

    @Override
    public List<String> of(StepContext context) {
        return assignments.unscored(context.subjectId());
    }
}
