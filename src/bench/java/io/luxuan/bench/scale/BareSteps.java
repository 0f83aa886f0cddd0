package io.luxuan.bench.scale;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Answers what the model asks, from memory: the same participants and due dates, and no work. Public for expressions. */
public final class BareSteps {
    private final Date due;

    BareSteps(Date due) {
        this.due = due;
    }

    public void run(DelegateExecution execution, String name) {
        // the platform works here
    }

    public Date due(DelegateExecution execution, String name) {
        return due;
    }

    public List<String> members(DelegateExecution execution, String name) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(RoundPlan.PANEL).toList();
    }

    public String who(DelegateExecution execution, String name) {
        return UUID.randomUUID().toString();
    }
}
