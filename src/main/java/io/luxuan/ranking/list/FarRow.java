package io.luxuan.ranking.list;

import io.luxuan.card.marks.RoundScore;
import io.luxuan.scoring.Advice;
import java.math.BigDecimal;

/** A signed opinion far from its panel; see {@link Advice.FarOpinion}. */
record FarRow(
        String assignmentId, String roundId, String applicationId, String expertId, int orderNo, BigDecimal total,
        BigDecimal expected, BigDecimal offBy) {

    static FarRow of(RoundScore card, String roundId, int order, Advice.FarOpinion far) {
        return new FarRow(card.assignmentId(), roundId, card.applicationId(), card.expertId(), order, far.total(),
                far.expected(), far.off());
    }
}
