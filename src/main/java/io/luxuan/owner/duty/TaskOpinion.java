package io.luxuan.owner.duty;

import java.time.LocalDateTime;

/**
 * What a colleague was asked before a task is done.
 *
 * @param opinion   null until it is given, and when nobody waits for it any more
 * @param settledAt when it was given or no longer waited for; null while it waits
 */
public record TaskOpinion(
        String id, String taskId, String subjectId, String askedBy, String askedOf, String question, LocalDateTime askedAt, String opinion,
        LocalDateTime settledAt) {
    public boolean isOpen() {
        return settledAt == null;
    }

    String openKey() {
        return taskId + ":" + askedOf;
    }
}
