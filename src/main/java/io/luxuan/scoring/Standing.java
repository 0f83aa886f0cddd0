package io.luxuan.scoring;

import java.math.BigDecimal;

/**
 * One application before ranking.
 *
 * @param number        its public number, the order in which equals are shown and nothing more
 * @param score         official score; null when the panel has too few opinions: a missing score is never 0
 * @param written       official score of the written review alone
 * @param second        points of the defence or the site visit; null without
 * @param firstCriterion mean of the first criterion over all opinions
 * @param spread        highest minus lowest total over all opinions
 * @param opinions      how many valid opinions it rests on
 * @param excluded      message key of why it cannot be selected; null when it can
 */
public record Standing(
        String applicationId, String number, BigDecimal score, BigDecimal written, BigDecimal second,
        BigDecimal firstCriterion, BigDecimal spread, int opinions, String excluded) {

    public static final String TOO_FEW_OPINIONS = "rule.review.too-few-opinions";
    public static final String TRIMMED_NEEDS_FIVE = "rule.review.trimmed-needs-five";
    public static final String SITE_VISIT_FAILED = "rule.review.site-visit-failed";
    public static final String NOT_SHORTLISTED = "rule.review.not-shortlisted";

    public boolean isExcluded() {
        return excluded != null;
    }

    Standing exclude(String reason) {
        return new Standing(applicationId, number, score, written, second, firstCriterion, spread, opinions, reason);
    }

    Standing withSecond(BigDecimal points, BigDecimal finalScore) {
        return new Standing(
                applicationId, number, finalScore, written, points, firstCriterion, spread, opinions, excluded);
    }
}
