package io.luxuan.card.marks;

import io.luxuan.panel.seat.SeatOrigin;
import java.math.BigDecimal;

/** A signed card of a round. @param total points of all criteria; @param firstCriterion points of the first */
public record RoundScore(
        String assignmentId, String applicationId, String expertId, SeatOrigin origin, BigDecimal total,
        BigDecimal firstCriterion) {

    /** A file does not say who its reviewers were: each of its cards is a stranger's. */
    public String reviewer() {
        return origin == SeatOrigin.IMPORT ? assignmentId : expertId;
    }
}
