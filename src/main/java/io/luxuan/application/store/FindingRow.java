package io.luxuan.application.store;

import java.time.LocalDateTime;

/** What a recommender or the formality check found of one submitted version. */
public record FindingRow(
        String id, String applicationId, int versionNo, Kind kind, Outcome outcome, String opinion, String checkedItems,
        String decidedBy, LocalDateTime decidedAt) {
    public enum Kind { RECOMMENDATION, FORMALITY }

    public enum Outcome { PASS, RETURN, REJECT }
}
