package io.luxuan.scoring;

import io.luxuan.programme.Scoring.Aggregation;
import java.math.BigDecimal;
import java.util.List;

/** What a panel's signed cards, and the second stage, say about one application. */
final class Standings {
    private Standings() {}

    /** The written review alone. A panel with too few opinions has no score and is excluded with the reason. */
    public static Standing written(Reviewed application, ScoringRules rules) {
        List<Opinion> opinions = application.opinions();
        String why = whyBlocked(opinions.size(), rules);
        if (why != null) {
            return new Standing(application.id(), application.number(), null, null, null, null, null, opinions.size(), why);
        }
        List<BigDecimal> totals = opinions.stream().map(Opinion::total).toList();
        BigDecimal score = ScoreMath.aggregate(totals, rules.aggregation());
        BigDecimal first = ScoreMath.mean(opinions.stream().map(Opinion::first).toList());
        return new Standing(application.id(), application.number(), score, score, null, first, ScoreMath.spread(totals),
                opinions.size(), null);
    }

    /** The written review and what followed it, where the rules have a second stage. */
    public static Standing complete(Reviewed application, ScoringRules rules) {
        Standing written = written(application, rules);
        return rules.secondWeight() == null || written.isExcluded()
                ? written : withSecond(written, application.second(), rules.secondWeight());
    }

    private static Standing withSecond(Standing written, SecondResult second, BigDecimal weight) {
        if (second == null) {
            return written.exclude(Standing.NOT_SHORTLISTED);
        }
        if (Boolean.FALSE.equals(second.passed())) {
            return written.exclude(Standing.SITE_VISIT_FAILED);
        }
        if (second.points() == null || weight.signum() == 0) {
            return written;
        }
        return written.withSecond(second.points(), ScoreMath.combine(written.written(), second.points(), weight));
    }

    private static String whyBlocked(int opinions, ScoringRules rules) {
        if (opinions < Math.max(1, rules.minimumOpinions())) {
            return Standing.TOO_FEW_OPINIONS;
        }
        return rules.aggregation() == Aggregation.TRIMMED_MEAN && opinions < ScoreMath.TRIMMED_NEEDS
                ? Standing.TRIMMED_NEEDS_FIVE : null;
    }
}
