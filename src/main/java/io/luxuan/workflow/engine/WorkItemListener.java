package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.workflow.WorkItem;
import io.luxuan.workflow.task.WorkItems;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Keeps {@code work_item} equal to the engine's tasks, in the engine's transaction: also when a task goes because its
 * process was interrupted.
 */
class WorkItemListener implements TaskListener {
    private final WorkItems workItems;
    private final MovableClock clock;
    private final Collection<Expression> candidates;

    WorkItemListener(WorkItems workItems, MovableClock clock, Collection<Expression> candidates) {
        this.workItems = workItems;
        this.clock = clock;
        this.candidates = candidates;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> opened(task);
            case EVENTNAME_COMPLETE -> done(task);
            case EVENTNAME_DELETE -> workItems.remove(task.getId());
            default -> throw new IllegalStateException("not a task event: " + task.getEventName());
        }
    }

    private void opened(DelegateTask task) {
        workItems.add(item(task));
    }

    /** The row's lock puts two clicks in order: the second finds nothing and is told so. */
    private void done(DelegateTask task) {
        if (!workItems.remove(task.getId())) {
            throw new Refusal("task.gone");
        }
    }

    private WorkItem item(DelegateTask task) {
        return new WorkItem(task.getId(), processKey(task), task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(), Steps.roundOf(task.getExecution()),
                (String) task.getExecution().getVariable("assignmentId"), task.getAssignee(), candidate(task), clock.now(),
                chinaTime(task.getDueDate()), null,
                (String) task.getExecution().getVariable("barred"));
    }

    private static String processKey(DelegateTask task) {
        String definitionId = task.getProcessDefinitionId();
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    private String candidate(DelegateTask task) {
        return candidates.stream().map(group -> (String) group.getValue(task.getExecution())).findFirst().orElse(null);
    }

    private static LocalDateTime chinaTime(Date moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), MovableClock.CHINA);
    }
}
