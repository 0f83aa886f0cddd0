package io.luxuan.workflow;

import java.util.Set;

/** Processes that may be ended before their end, with what is told of their subject's own state. */
public interface Stoppable {
    Set<String> processes();

    /** Before the process goes. @throws io.luxuan.shared.Refusal when the subject has been decided meanwhile */
    void stop(String subjectId, String reason);
}
