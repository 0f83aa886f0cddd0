package io.luxuan.card.correction;

import java.time.LocalDateTime;

/** An expert's wish to correct a signed card. @param answer of the manager; null while it waits */
record Correction(
        String assignmentId, String roundId, CorrectionState state, String reason, LocalDateTime askedAt, String answer,
        String answeredBy, LocalDateTime answeredAt) {
    public boolean isGivenBack() {
        return state == CorrectionState.GIVEN_BACK;
    }
}
