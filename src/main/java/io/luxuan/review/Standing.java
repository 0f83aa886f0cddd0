package io.luxuan.review;

import java.math.BigDecimal;

/**
 * One application before ranking.
 *
 * @param label    its public number, the order within a shared rank
 * @param score    official score; null when the panel has too few opinions: a missing score is never 0
 * @param excluded message key of why it cannot be selected; null when it can
 */
record Standing(
        String applicationId, String label, BigDecimal score, BigDecimal written, BigDecimal second,
        BigDecimal firstCriterion, BigDecimal spread, int opinions, String excluded) {

    static final String TOO_FEW_OPINIONS = "rule.review.too-few-opinions";
    static final String SITE_VISIT_FAILED = "rule.review.site-visit-failed";
    static final String NOT_SHORTLISTED = "rule.review.not-shortlisted";

    boolean isExcluded() {
        return excluded != null;
    }

    Standing exclude(String reason) {
        return new Standing(applicationId, label, score, written, second, firstCriterion, spread, opinions, reason);
    }

    Standing withSecond(BigDecimal points, BigDecimal finalScore) {
        return new Standing(
                applicationId, label, finalScore, written, points, firstCriterion, spread, opinions, excluded);
    }
}
