package io.luxuan.review;

import java.math.BigDecimal;

record RoundScore(String applicationId, BigDecimal total, BigDecimal firstCriterion) {
    CardScore score() {
        return new CardScore(total, firstCriterion);
    }
}
