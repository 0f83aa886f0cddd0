package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * A step in the background that failed at least once.
 *
 * @param stepId    where it failed; null for a job of the engine's own
 * @param subjectId business key of the instance; null when there is none
 * @param attempts  how often it was tried and failed
 * @param triesLeft 0 when it waits for a manager
 * @param nextTryAt when it is tried again by itself; null without tries left
 * @param causeKey  the same for all that failed alike
 * @param refusal   code of the {@link io.luxuan.shared.Refusal} that it said; null for other errors
 * @param detail    what programmers want to know: one line
 * @param goneAt    when it was found that the step has been passed, or is no longer wanted; null before
 */
public record FailedJob(
        String jobId, String instanceId, String processKey, String stepId, String subjectId, String roundId, int attempts,
        int triesLeft, LocalDateTime firstFailedAt, LocalDateTime lastFailedAt, LocalDateTime nextTryAt, String causeKey,
        String kind, String refusal, String arguments, String detail, LocalDateTime retriedAt, String retriedBy,
        LocalDateTime goneAt) {

    public FailureCause cause() {
        return new FailureCause(kind, refusal, FailureCause.split(arguments), detail);
    }

    public boolean isGone() {
        return goneAt != null;
    }

    public boolean isStuck() {
        return !isGone() && triesLeft == 0;
    }
}
