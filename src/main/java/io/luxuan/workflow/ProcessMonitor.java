package io.luxuan.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at running processes, for watch pages. What is counted here is of one round's own instances, which are few. */
public interface ProcessMonitor {
    /**
     * The round's own process, then the parts that it calls and those that they call, then these others: each as the round
     * went by it, and as it is drawn today where the round has not come to it.
     */
    List<RoundDrawing> drawings(String roundId, String processKey, List<String> others);

    /**
     * The diagram that the round goes or went by, as BPMN 2.0 XML.
     *
     * @throws io.luxuan.shared.NotFound when there is no such process
     */
    String diagram(String roundId, String processKey);

    /** The same, to be shown. */
    Picture picture(String roundId, String processKey);

    /** Names of all processes by their keys, in the order of the names. */
    Map<String, String> processes();

    /** A named node by today's drawing, or by the newest former one that has it. */
    Optional<FlowStep> step(String processKey, String stepId);

    String nameOf(String processKey);

    /** Where the round's instance and those that it called stand now. */
    List<StepLoad> standing(String roundId);

    /** How many of the round's subjects (applications or projects) wait at a node; one query. */
    long waitingAt(String roundId, String processKey, String stepId);
}
