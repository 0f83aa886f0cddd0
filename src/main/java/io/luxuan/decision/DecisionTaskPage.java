package io.luxuan.decision;

import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class DecisionTaskPage implements TaskPage {
    @Override
    public String taskKey() {
        return ConfirmDecision.TASK;
    }

    @Override
    public String path(WorkItem item) {
        return "/manager/rounds/" + item.roundId() + "/decision";
    }
}
