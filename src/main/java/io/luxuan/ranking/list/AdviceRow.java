package io.luxuan.ranking.list;

import io.luxuan.scoring.Advice;
import java.math.BigDecimal;

/** What the model says of one application; see {@link Advice.Line}. */
record AdviceRow(
        String applicationId, String roundId, BigDecimal score, int rankNo, int lowRank, int highRank, boolean grey) {

    static AdviceRow of(String roundId, Advice.Line line) {
        return new AdviceRow(
                line.applicationId(), roundId, line.score(), line.rank(), line.low(), line.high(), line.grey());
    }
}
