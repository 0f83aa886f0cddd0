package io.luxuan.workflow;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A step of an instance's history.
 *
 * @param who      account that did it; null for what nobody did
 * @param endedAt  null while it goes on
 * @param stopped  it was left before it was done
 * @param calledId instance that was called there; null elsewhere
 */
public record PassedStep(
        String stepId, String name, String who, LocalDateTime startedAt, LocalDateTime endedAt, boolean stopped, String calledId) {
    /** Null while it goes on. */
    public Duration took() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt);
    }
}
