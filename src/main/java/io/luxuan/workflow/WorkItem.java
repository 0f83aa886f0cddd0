package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * An open task.
 *
 * @param reference  assignment of a panel member; null elsewhere
 * @param assigneeId account; null when {@code candidate} may act
 * @param candidate  {@code role:MANAGER} or {@code org:<id>}; beside an assignee the unit for which that person acts
 * @param barred     accounts that may not act although they are candidates, separated by a space; null for none
 * @param holderId   account that answers for it among the candidates; null while nobody does
 */
public record WorkItem(
        String taskId, String processKey, String taskKey, String subjectId, String roundId, String reference,
        String assigneeId, String candidate, LocalDateTime openedAt, LocalDateTime dueAt, LocalDateTime remindedAt,
        String barred, String holderId) {

    public boolean bars(String accountId) {
        return barred != null && barred.contains(accountId);
    }
}
