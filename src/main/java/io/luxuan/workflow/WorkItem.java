package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * An open task.
 *
 * @param reference  assignment of a panel member; null elsewhere
 * @param assigneeId account; null when {@code candidate} may act
 * @param candidate  {@code role:MANAGER} or {@code org:<id>}
 */
public record WorkItem(
        String taskId, String processKey, String taskKey, String subjectId, String roundId, String reference,
        String assigneeId, String candidate, LocalDateTime openedAt, LocalDateTime dueAt, LocalDateTime remindedAt) {}
