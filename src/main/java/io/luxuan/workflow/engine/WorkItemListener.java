package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.EndedTask;
import io.luxuan.workflow.WorkItem;
import io.luxuan.workflow.instance.FlowLog;
import io.luxuan.workflow.task.WorkItems;
import java.time.LocalDateTime;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Keeps {@code work_item} equal to the engine's tasks, in the engine's transaction: also when a task goes because its
 * process was interrupted.
 */
class WorkItemListener implements TaskListener {
    private final WorkItems workItems;
    private final FlowLog log;
    private final TermOfTask terms;
    private final MovableClock clock;
    private final Collection<Expression> candidates;

    WorkItemListener(WorkItems workItems, FlowLog log, TermOfTask terms, MovableClock clock, Collection<Expression> candidates) {
        this.workItems = workItems;
        this.log = log;
        this.terms = terms;
        this.clock = clock;
        this.candidates = candidates;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> opened(task);
            case EVENTNAME_COMPLETE -> done(task);
            case EVENTNAME_DELETE -> gone(task);
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
        log.over(over(task, who(task), true));
    }

    private void gone(DelegateTask task) {
        if (workItems.remove(task.getId())) {
            log.over(over(task, null, false));
        }
    }

    private EndedTask over(DelegateTask task, String who, boolean done) {
        return new EndedTask(task.getId(), task.getProcessInstanceId(), task.getTaskDefinitionKey(), who,
                ChinaTime.of(task.getCreateTime()), clock.now(), done);
    }

    /** What a step does for the person to whom the task belongs is that person's. */
    private static String who(DelegateTask task) {
        String actor = Actors.current().map(Person::id).orElse(Person.SYSTEM.id());
        return actor.equals(Person.SYSTEM.id()) && task.getAssignee() != null ? task.getAssignee() : actor;
    }

    private WorkItem item(DelegateTask task) {
        return new WorkItem(task.getId(), processKey(task), task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(), Steps.roundOf(task.getExecution()),
                (String) task.getExecution().getVariable("assignmentId"), task.getAssignee(), candidate(task), clock.now(),
                due(task), null,
                (String) task.getExecution().getVariable("barred"), null);
    }

    private LocalDateTime due(DelegateTask task) {
        return task.getDueDate() != null ? ChinaTime.of(task.getDueDate())
                : terms.due(task.getTaskDefinitionKey(), clock.now(), Steps.context(task.getExecution()));
    }

    private static String processKey(DelegateTask task) {
        String definitionId = task.getProcessDefinitionId();
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    private String candidate(DelegateTask task) {
        if (task.getAssignee() != null) {
            String unit = (String) task.getExecution().getVariableLocal(Steps.UNIT);
            if (unit != null) {
                task.getExecution().removeVariableLocal(Steps.UNIT);
            }
            return unit;
        }
        return candidates.stream().map(group -> (String) group.getValue(task.getExecution())).findFirst().orElse(null);
    }
}
