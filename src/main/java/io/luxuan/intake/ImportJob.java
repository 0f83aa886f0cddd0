package io.luxuan.intake;

import java.time.LocalDateTime;

/**
 * @param failure message key or sentence of why it stopped; null while it has not
 * @param closeCall whether another manager was asked to end the call
 * @param doneCount of {@code totalCount} in this phase
 */
public record ImportJob(
        String id, String roundId, String fileName, int rowCount, boolean closeCall, Phase phase, int doneCount,
        int totalCount, String failure, String uploadedBy, LocalDateTime createdAt, LocalDateTime updatedAt) {

    public boolean isFinished() {
        return phase == Phase.FINISHED;
    }

    public boolean isRunning() {
        return failure == null && !isFinished();
    }

    /** Nothing to do for the import itself: the call is open until its deadline, or until two managers end it. */
    public boolean isWaitingForDeadline() {
        return isRunning() && phase == Phase.CLOSING;
    }
}
