package io.luxuan.workflow;

import java.time.LocalDateTime;

/** Steps that failed alike and wait for a manager. @param since the first failure of the longest-waiting */
public record FailureGroup(
        String causeKey, String processKey, String stepId, String kind, String refusal, String arguments, String detail,
        long jobs, LocalDateTime since) {
    public FailureCause cause() {
        return new FailureCause(kind, refusal, FailureCause.split(arguments), detail);
    }
}
