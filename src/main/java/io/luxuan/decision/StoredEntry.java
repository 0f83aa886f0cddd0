package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * @param seat     order of the meeting's list: by rank, and within a rank by its choice
 * @param rankNo   rank of the review
 * @param eligible false when nothing that happens later can bring it in: excluded, or moved out by the meeting
 * @param substitute true when it came in after the meeting, for one that fell out
 */
record StoredEntry(
        String applicationId, int seat, int rankNo, BigDecimal score, boolean selected, boolean eligible,
        BigDecimal amount, String reason, String changedBy, boolean substitute) {

    ProposedEntry face() {
        return new ProposedEntry(applicationId, rankNo, score, selected, amount, reason, changedBy);
    }
}
