package io.luxuan.workflow.engine;

import io.luxuan.workflow.StepContext;
import io.luxuan.workflow.TaskTerms;
import io.luxuan.workflow.WorkItem;
import io.luxuan.workflow.task.TaskCursor;
import io.luxuan.workflow.task.WorkItemMapper;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives their term to tasks that were opened before there was one, or before their year's calendar was known. */
@Component
class TermAdoption {
    private static final int MOST = 5_000;

    private final WorkItemMapper workItems;
    private final TermOfTask terms;

    TermAdoption(WorkItemMapper workItems, TermOfTask terms) {
        this.workItems = workItems;
        this.terms = terms;
    }

    @EventListener(ApplicationReadyEvent.class)
    void adopt() {
        List<WorkItem> open = workItems.withoutDue(TaskTerms.given(), MOST);
        open.forEach(item -> {
            LocalDateTime due = terms.due(item.taskKey(), item.openedAt(), new StepContext(item.subjectId(), item.roundId(), any -> null));
            if (due != null) {
                workItems.dueOfTask(item.taskId(), due, TaskCursor.place(due));
            }
        });
    }
}
