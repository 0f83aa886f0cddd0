package io.luxuan.review;

import io.luxuan.programme.Scoring.Aggregation;
import java.math.BigDecimal;
import java.util.List;

/** What a panel's signed cards say about an application. */
final class Standings {
    private Standings() {}

    static Standing written(
            String applicationId, String label, List<CardScore> cards, int minimumOpinions, Aggregation aggregation) {
        if (cards.size() < ScoreMath.opinionsNeeded(minimumOpinions, aggregation)) {
            return tooFew(applicationId, label, cards);
        }
        List<BigDecimal> totals = cards.stream().map(CardScore::total).toList();
        BigDecimal score = ScoreMath.aggregate(totals, aggregation);
        return new Standing(applicationId, label, score, score, null, first(cards), ScoreMath.spread(totals),
                cards.size(), null);
    }

    private static Standing tooFew(String applicationId, String label, List<CardScore> cards) {
        return new Standing(
                applicationId, label, null, null, null, null, null, cards.size(), Standing.TOO_FEW_OPINIONS);
    }

    private static BigDecimal first(List<CardScore> cards) {
        return ScoreMath.mean(cards.stream().map(CardScore::first).toList());
    }
}
