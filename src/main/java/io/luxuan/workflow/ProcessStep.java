package io.luxuan.workflow;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a service task of a process does. BPMN calls it by name: {@code ${steps.run(execution, 'rank')}}.
 * Runs as {@link io.luxuan.shared.actor.Person#SYSTEM} in the engine's transaction and must be idempotent.
 */
public interface ProcessStep {
    String name();

    /** Answers small routing values to be set as process variables; usually {@code Map.of()}. */
    Map<String, Object> run(StepContext context);

    /** @param work answers the routing values, see {@link #run} */
    static ProcessStep named(String name, Function<StepContext, Map<String, Object>> work) {
        record Named(String name, Function<StepContext, Map<String, Object>> work) implements ProcessStep {
            @Override
            public Map<String, Object> run(StepContext context) {
                return work.apply(context);
            }
        }
        return new Named(name, work);
    }

    /** A step that routes nothing. */
    static ProcessStep doing(String name, Consumer<StepContext> work) {
        return named(name, context -> {
            work.accept(context);
            return Map.of();
        });
    }
}
