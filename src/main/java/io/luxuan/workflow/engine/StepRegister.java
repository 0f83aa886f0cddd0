package io.luxuan.workflow.engine;

import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessMessage;
import io.luxuan.workflow.ProcessStep;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What modules contribute to processes, by name; no name is given twice. Looked up at the first use and not at
 * construction: a step may use the very services that need this module.
 */
@Component
class StepRegister {
    private final Supplier<Map<String, ProcessStep>> steps;
    private final Supplier<Map<String, Deadline>> deadlines;
    private final Supplier<Map<String, Participants>> participants;
    private final Supplier<Map<String, Gate>> gates;
    private final Supplier<Map<String, ProcessMessage>> messages;

    StepRegister(ObjectProvider<ProcessStep> steps, ObjectProvider<Deadline> deadlines,
            ObjectProvider<Participants> participants, ObjectProvider<Gate> gates, ObjectProvider<ProcessMessage> messages) {
        this.steps = byName(steps, ProcessStep::name);
        this.deadlines = byName(deadlines, Deadline::name);
        this.participants = byName(participants, Participants::name);
        this.gates = byName(gates, Gate::message);
        this.messages = byName(messages, ProcessMessage::name);
    }

    ProcessStep step(String name) {
        return named("process step", steps.get(), FormerNames.today(name));
    }

    Deadline deadline(String name) {
        return named("deadline", deadlines.get(), FormerNames.today(name));
    }

    Participants participants(String name) {
        return named("participants", participants.get(), name);
    }

    Map<String, Gate> gates() {
        return gates.get();
    }

    void requireMessage(String name) {
        named("message", messages.get(), name);
    }

    private static <T> Supplier<Map<String, T>> byName(ObjectProvider<T> beans, Function<T, String> name) {
        return SingletonSupplier.of(() -> beans.stream().collect(Collectors.toMap(name, Function.identity())));
    }

    private static <T> T named(String kind, Map<String, T> beans, String wanted) {
        T found = beans.get(wanted);
        if (found == null) {
            throw new IllegalStateException("no %s named '%s'; there are: %s".formatted(kind, wanted, new TreeSet<>(beans.keySet())));
        }
        return found;
    }
}
