package io.luxuan.application.store;

import io.luxuan.shared.Refusal;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Completes the open task of an application, in the transaction of the command that did the work. */
@Component
public class OpenTask {
    private final Tasks tasks;

    OpenTask(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @throws Refusal {@code task.gone} when there is none: somebody was faster */
    public void complete(String taskKey, String applicationId, Map<String, Object> routing) {
        WorkItem item = tasks.lock(List.of(taskKey), applicationId).stream().findFirst()
                .orElseThrow(() -> new Refusal("task.gone"));
        tasks.complete(item, routing);
    }

    /** As two people want it. */
    public void complete(String taskKey, String applicationId, Map<String, Object> routing, String askedBy) {
        WorkItem item = tasks.lock(List.of(taskKey), applicationId).stream().findFirst()
                .orElseThrow(() -> new Refusal("task.gone"));
        tasks.complete(item.taskId(), routing, askedBy);
    }
}
