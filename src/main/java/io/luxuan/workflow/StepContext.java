package io.luxuan.workflow;

import java.util.function.Function;

/**
 * @param subjectId business key of the instance: a round, application, objection or project
 * @param roundId   the round that it belongs to
 * @param variable  an id or routing value of the instance by its name; null when there is none
 */
public record StepContext(String subjectId, String roundId, Function<String, Object> variable) {
    public String text(String name) {
        return (String) variable.apply(name);
    }
}
