package io.luxuan.ranking.list;

import io.luxuan.ranking.RankedApplication;
import io.luxuan.scoring.Ranked;
import io.luxuan.scoring.Standing;
import java.math.BigDecimal;

/** A stored line of a ranking. */
public record RankingRow(
        String applicationId, String roundId, int orderNo, int rankNo, BigDecimal score, BigDecimal writtenScore,
        BigDecimal secondScore, BigDecimal firstCriterion, BigDecimal spread, int opinions, Integer tieGroup,
        String tieBreak, String excluded) {

    static RankingRow of(String roundId, int order, Ranked ranked) {
        Standing standing = ranked.standing();
        return new RankingRow(standing.applicationId(), roundId, order, ranked.rank(), standing.score(),
                standing.written(), standing.second(), standing.firstCriterion(), standing.spread(),
                standing.opinions(), ranked.tieGroup(), ranked.tieBreak(), standing.excluded());
    }

    /** What it was ranked by. */
    Standing standing() {
        return new Standing(applicationId, "", score, writtenScore, secondScore, firstCriterion, spread, opinions, excluded);
    }

    RankedApplication toFace() {
        return new RankedApplication(applicationId, rankNo, score, firstCriterion, spread, opinions, excluded);
    }
}
