package io.luxuan.workflow;

import java.time.LocalDateTime;
import java.util.function.Function;

/** When a timer of a process fires or a task is due: {@code ${steps.due(execution, 'call-closes')}}. China time. */
public interface Deadline {
    String name();

    /** Null means that the task has no due date; a timer must have one. */
    LocalDateTime of(StepContext context);

    static Deadline named(String name, Function<StepContext, LocalDateTime> moment) {
        record Named(String name, Function<StepContext, LocalDateTime> moment) implements Deadline {
            @Override
            public LocalDateTime of(StepContext context) {
                return moment.apply(context);
            }
        }
        return new Named(name, moment);
    }
}
