package io.luxuan.card.marks;

import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;

/** What a score card may hold. */
public final class CardRules {
    public static final int COMMENT_LEAST = 20;
    public static final int TEXT_MOST = 1000;
    private static final BigDecimal STEP = new BigDecimal("0.5");

    private CardRules() {}

    static Verdict withinRange(BigDecimal points, Criterion criterion) {
        boolean within = points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(criterion.max())) <= 0;
        return within ? Verdict.ALLOWED : Verdict.refused("card.out-of-range", criterion.max());
    }

    static Verdict inHalfPoints(BigDecimal points) {
        return points.remainder(STEP).signum() == 0 ? Verdict.ALLOWED : Verdict.refused("card.half-points");
    }

    static Verdict notTooLong(String text) {
        return characters(text) <= TEXT_MOST ? Verdict.ALLOWED : Verdict.refused("card.too-long", TEXT_MOST);
    }

    /** A comment for the applicant that says something. */
    static Verdict longEnough(String comment) {
        return characters(comment) >= COMMENT_LEAST
                ? Verdict.ALLOWED : Verdict.refused("card.comment-short", COMMENT_LEAST);
    }

    /** White space does not count. */
    static int characters(String text) {
        return text == null ? 0 : (int) text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
    }
}
