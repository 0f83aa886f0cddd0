package io.luxuan.record;

import io.luxuan.ranking.ReviewRecords.RankedLine;
import io.luxuan.scoring.Ranked;
import io.luxuan.scoring.Standing;
import java.math.BigDecimal;

/** A line of the official ranking with the figures that it rests on; points, four decimals at most. */
record RankingSection(
        String number, int rank, BigDecimal score, BigDecimal written, BigDecimal second, BigDecimal firstCriterion,
        BigDecimal spread, int opinions, Integer tieGroup, String tieBreak, String excluded) {

    static RankingSection of(String number, RankedLine line) {
        return new RankingSection(number, line.rank(), line.score(), line.written(), line.second(),
                line.firstCriterion(), line.spread(), line.opinions(), line.tieGroup(), line.tieBreak(), line.excluded());
    }

    static RankingSection of(Ranked ranked) {
        Standing standing = ranked.standing();
        return new RankingSection(standing.number(), ranked.rank(), standing.score(), standing.written(),
                standing.second(), standing.firstCriterion(), standing.spread(), standing.opinions(),
                ranked.tieGroup(), ranked.tieBreak(), standing.excluded());
    }
}
