package io.luxuan.scoring;

import io.luxuan.programme.Scoring;
import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.programme.SecondStage;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a round declared about its scores before review.
 *
 * @param minimumOpinions valid opinions that an official score needs; a trimmed mean needs five besides
 * @param tieBreaks       in the order in which they are applied; what stands after MEETING counts for nothing
 * @param secondWeight    share of the second stage in the final score, 0 to 1; 0 makes it pass or fail only; null without one
 */
public record ScoringRules(
        Aggregation aggregation, int minimumOpinions, List<TieBreak> tieBreaks, BigDecimal secondWeight) {

    public static ScoringRules of(Scoring scoring, int minimumOpinions, SecondStage stage) {
        return new ScoringRules(
                scoring.aggregation(), minimumOpinions, scoring.tieBreaks(), stage == null ? null : stage.weight());
    }
}
