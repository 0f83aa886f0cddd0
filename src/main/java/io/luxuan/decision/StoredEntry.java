package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * @param seat     order of the meeting's list: by rank, and within a rank by its choice
 * @param rankNo   rank of the review
 * @param eligible false when nothing that happens later can bring it in: excluded, or moved out by the meeting
 * @param figures  how the amount came about; null where there is nothing to compute
 * @param tiePlace among equals, as the meeting ordered them; 0 for none
 * @param substitute true when it came in after the meeting, for one that fell out
 */
record StoredEntry(
        String applicationId, int seat, int rankNo, BigDecimal score, boolean selected, boolean eligible,
        BigDecimal amount, String reason, String applicantReason, String reasonCode, String figures, String changedBy,
        int tiePlace, boolean substitute) {

    ProposedEntry face() {
        return new ProposedEntry(applicationId, rankNo, score, selected, amount, reason,
                applicantReason == null ? reason : applicantReason, reasonCode, figures, changedBy, substitute, eligible);
    }
}
