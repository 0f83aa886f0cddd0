package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * What the rules say of one application.
 *
 * @param amount    in 万元; null when not selected or not stated
 * @param changedBy the meeting's written reason where it departed from the ranking; null elsewhere
 * @param rival     whom it lost the place, field or organisation's share to; null when nobody in particular
 */
record Line(
        Candidate candidate, boolean selected, BigDecimal amount, Reason reason, String changedBy, Candidate rival) {

    String id() {
        return candidate.id();
    }

    int rank() {
        return candidate.rank();
    }
}
