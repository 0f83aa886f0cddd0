package io.luxuan.application;

import java.time.LocalDateTime;

/** What a recommender or the formality check found of one submitted version. */
record FindingRow(
        String id, String applicationId, int versionNo, Kind kind, Outcome outcome, String opinion, String checkedItems,
        String decidedBy, LocalDateTime decidedAt) {
    enum Kind { RECOMMENDATION, FORMALITY }

    enum Outcome { PASS, RETURN, REJECT }
}
