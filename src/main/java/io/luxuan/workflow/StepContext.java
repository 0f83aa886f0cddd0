package io.luxuan.workflow;

import java.util.Map;

/**
 * @param subjectId business key of the instance: a round, application, objection or project
 * @param roundId   the round that it belongs to
 * @param variables ids and routing values of the instance
 */
public record StepContext(String subjectId, String roundId, Map<String, Object> variables) {
    public String text(String name) {
        return (String) variables.get(name);
    }
}
