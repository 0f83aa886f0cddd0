package io.luxuan.review;

import io.luxuan.scoring.Opinion;
import java.math.BigDecimal;

/** A signed card of a round. @param total points of all criteria; @param firstCriterion points of the first */
record RoundScore(
        String assignmentId, String applicationId, String expertId, BigDecimal total, BigDecimal firstCriterion) {
    Opinion opinion() {
        return new Opinion(expertId, total, firstCriterion);
    }
}
