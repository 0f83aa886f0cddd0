package io.luxuan.workflow.task;

import io.luxuan.workflow.TasksAhead;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredTasksAhead implements TasksAhead {
    private final WorkItemMapper items;

    StoredTasksAhead(WorkItemMapper items) {
        this.items = items;
    }

    @Override
    public List<WorkItem> dueBetween(LocalDateTime from, LocalDateTime until, WorkItem last, int limit) {
        return items.dueBetween(last == null ? from : last.dueAt(), last == null ? null : last.taskId(), until, limit);
    }
}
