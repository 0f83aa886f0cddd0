package io.luxuan.workflow;

import java.util.List;
import java.util.Map;

/** Looks at running processes, for watch pages. What is counted here is of one round's own instances, which are few. */
public interface ProcessMonitor {
    /**
     * The diagram that the round runs by, as BPMN 2.0 XML.
     *
     * @throws io.luxuan.shared.NotFound when there is no such process
     */
    String diagram(String roundId, String processKey);

    /** Named nodes of a process by id, in the order of the file. */
    Map<String, FlowStep> steps(String processKey);

    String nameOf(String processKey);

    /** Where the round's instance and those that it called stand now. */
    List<StepLoad> standing(String roundId);

    /** How many of the round's subjects (applications or projects) wait at a node; one query. */
    long waitingAt(String roundId, String processKey, String stepId);
}
