package io.luxuan.workflow.engine;

import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessStep;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What modules contribute to processes, by name. Looked up at the first use and not at construction: a step may use the
 * very services that need this module.
 */
@Component
class StepRegister {
    private final ObjectProvider<ProcessStep> steps;
    private final ObjectProvider<Deadline> deadlines;
    private final ObjectProvider<Participants> participants;
    private final ObjectProvider<Gate> gates;

    StepRegister(ObjectProvider<ProcessStep> steps, ObjectProvider<Deadline> deadlines,
            ObjectProvider<Participants> participants, ObjectProvider<Gate> gates) {
        this.steps = steps;
        this.deadlines = deadlines;
        this.participants = participants;
        this.gates = gates;
    }

    ProcessStep step(String name) {
        return named("process step", steps.stream().toList(), ProcessStep::name, name);
    }

    Deadline deadline(String name) {
        return named("deadline", deadlines.stream().toList(), Deadline::name, name);
    }

    Participants participants(String name) {
        return named("participants", participants.stream().toList(), Participants::name, name);
    }

    Map<String, Gate> gates() {
        return gates.stream().collect(Collectors.toMap(Gate::message, Function.identity()));
    }

    private static <T> T named(String kind, Collection<T> beans, Function<T, String> name, String wanted) {
        return beans.stream().filter(bean -> name.apply(bean).equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no %s named '%s'; there are: %s".formatted(
                        kind, wanted, beans.stream().map(name).sorted().collect(Collectors.joining(", ")))));
    }
}
