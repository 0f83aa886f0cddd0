package io.luxuan.workflow;

import java.util.Map;

/**
 * What a service task of a process does. BPMN calls it by name: {@code ${steps.run(execution, 'rank')}}.
 * Runs as {@link io.luxuan.shared.actor.Person#SYSTEM} in the engine's transaction and must be idempotent.
 */
public interface ProcessStep {
    String name();

    /** Answers small routing values to be set as process variables; usually {@code Map.of()}. */
    Map<String, Object> run(StepContext context);
}
