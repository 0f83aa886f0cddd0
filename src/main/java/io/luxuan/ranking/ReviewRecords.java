package io.luxuan.ranking;

import io.luxuan.scoring.SecondResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a round's ranking rests on, without anybody's name: in few statements for a whole round. */
public interface ReviewRecords {
    /** Signed cards in order of application and seat. */
    List<ScoredCard> cards(String roundId);

    /** Defence or site visit by application id; empty where the programme has neither. */
    Map<String, SecondResult> secondStage(String roundId);

    /** What the members of groups gave, by application id, of those whose result came from their cards. */
    Map<String, List<SecondResult>> members(String roundId);

    /** The stored ranking, best first; empty before the step {@code rank}. */
    List<RankedLine> ranking(String roundId);

    /**
     * @param points by criterion key
     * @param total  as signed, in points
     * @param first  points of the first criterion
     * @param former digests of the versions before, the oldest first
     */
    record ScoredCard(
            String applicationId, int seat, Map<String, BigDecimal> points, BigDecimal total, BigDecimal first,
            List<String> former) {}

    /** A stored line of the ranking; scores in points with four decimals. */
    record RankedLine(
            String applicationId, int rank, BigDecimal score, BigDecimal written, BigDecimal second,
            BigDecimal firstCriterion, BigDecimal spread, int opinions, Integer tieGroup, String tieBreak,
            String excluded) {}
}
