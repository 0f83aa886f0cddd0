package io.luxuan.expert.workbook;

import java.time.LocalDateTime;

/**
 * A workbook that was uploaded.
 *
 * @param rowsJson its rows, a list of {@link FileRow}
 * @param state    WAITING, APPLIED or DISCARDED
 */
record ExpertFile(
        String id, String fileName, String rowsJson, int rowCount, String state, String uploadedBy,
        LocalDateTime uploadedAt, LocalDateTime appliedAt, Integer createdCount, Integer updatedCount,
        Integer unchangedCount) {

    public boolean isWaiting() {
        return "WAITING".equals(state);
    }

    public boolean isApplied() {
        return "APPLIED".equals(state);
    }
}
