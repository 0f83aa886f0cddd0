package io.luxuan.workflow;

import java.time.LocalDateTime;

/** When a timer of a process fires or a task is due: {@code ${steps.due(execution, 'call-closes')}}. China time. */
public interface Deadline {
    String name();

    /** Null means that the task has no due date; a timer must have one. */
    LocalDateTime of(StepContext context);
}
