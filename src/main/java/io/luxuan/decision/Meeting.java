package io.luxuan.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The decision meeting of a round.
 *
 * @param tieReason   why these of the entries that tie
 * @param confirmedAt null while it is a draft
 */
record Meeting(
        String roundId, LocalDate heldOn, String minutes, String tieReason, LocalDateTime confirmedAt, String confirmedBy) {

    static Meeting draft(String roundId) {
        return new Meeting(roundId, null, null, null, null, null);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
