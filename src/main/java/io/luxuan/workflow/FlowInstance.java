package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * One run of a process.
 *
 * @param subjectId business key: a round, application, objection, project …; null where there is none
 * @param roundId   null where it ended before rounds were written down
 * @param parentId  instance that called it; null for one that stands by itself
 * @param endedWhy  reason of whoever removed it; null while it runs and where it came to its own end
 */
public record FlowInstance(
        String id, String processKey, String definitionId, String subjectId, String roundId, String parentId,
        LocalDateTime startedAt, LocalDateTime endedAt, String endedWhy) {

    public boolean isRunning() {
        return endedAt == null;
    }
}
