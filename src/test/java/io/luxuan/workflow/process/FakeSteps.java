package io.luxuan.workflow.process;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Stands for the bean {@code steps}: remembers what ran, and answers what a test prepared. */
public class FakeSteps {
    static final Date FAR = Date.from(Instant.parse("2100-01-01T00:00:00Z"));

    private final List<String> ran = new ArrayList<>();
    private final Map<String, Deque<Map<String, Object>>> answers = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    public void run(DelegateExecution execution, String name) {
        ran.add(name);
        Deque<Map<String, Object>> prepared = answers.getOrDefault(name, new ArrayDeque<>());
        if (!prepared.isEmpty()) {
            execution.setVariables(prepared.poll());
        }
    }

    public Date due(DelegateExecution execution, String name) {
        return FAR;
    }

    public List<String> members(DelegateExecution execution, String name) {
        return members.getOrDefault(name, List.of(name));
    }

    public String who(DelegateExecution execution, String name) {
        return name.equals("panel-member") ? "expert-" + execution.getVariable("assignmentId") : members(execution, name).get(0);
    }

    /** What the step's next run answers; further calls queue up. */
    FakeSteps answer(String step, String variable, Object value) {
        return answer(step, Map.of(variable, value));
    }

    FakeSteps answer(String step, Map<String, Object> routing) {
        answers.computeIfAbsent(step, any -> new ArrayDeque<>()).add(routing);
        return this;
    }

    FakeSteps members(String participants, String... ids) {
        members.put(participants, List.of(ids));
        return this;
    }

    FakeSteps panel(String... assignments) {
        members.put("panel", List.of(assignments));
        return this;
    }

    List<String> ran() {
        return ran;
    }

    long times(String step) {
        return ran.stream().filter(step::equals).count();
    }
}
