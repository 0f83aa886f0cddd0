package io.luxuan.card.marks;

import io.luxuan.programme.Rubric;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.math.BigDecimal;
import java.util.Set;

/** What a score card may hold. */
public final class CardRules {
    public static final int TEXT_MOST = 1000;
    private static final int TEXT_OF_ALL_PARTS = 3200;
    private static final BigDecimal STEP = new BigDecimal("0.5");

    private static final Set<Integer> UNSEEN = Set.of((int) Character.FORMAT, (int) Character.CONTROL, (int) Character.SPACE_SEPARATOR,
            (int) Character.NON_SPACING_MARK, (int) Character.UNASSIGNED, (int) Character.PRIVATE_USE, (int) Character.SURROGATE);

    private CardRules() {}

    static Verdict withinRange(BigDecimal points, Criterion criterion) {
        boolean within = points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(criterion.max())) <= 0;
        return within ? Verdict.ALLOWED : Verdict.refused("card.out-of-range", criterion.max());
    }

    static Verdict inHalfPoints(BigDecimal points) {
        return points.remainder(STEP).signum() == 0 ? Verdict.ALLOWED : Verdict.refused("card.half-points");
    }

    /** Of one text; the texts of an opinion in parts share what a card can hold. */
    public static int most(Rubric rubric) {
        int parts = rubric.opinionParts().size();
        return parts == 0 ? TEXT_MOST : Math.min(TEXT_MOST, TEXT_OF_ALL_PARTS / parts);
    }

    static Verdict notTooLong(String text, int most) {
        return characters(text) <= most ? Verdict.ALLOWED : Verdict.refused("card.too-long", most);
    }

    /** A comment for the applicant that says something. */
    static Verdict longEnough(String comment, int least) {
        return Wording.letters(comment) > 0 && visible(comment) >= least ? Verdict.ALLOWED : Verdict.refused("card.comment-short", least);
    }

    /** Signs count as on paper, what nobody sees does not. */
    private static long visible(String text) {
        return text.codePoints().filter(point -> !Character.isWhitespace(point) && !UNSEEN.contains(Character.getType(point))).count();
    }

    /** White space does not count. */
    static int characters(String text) {
        return text == null ? 0 : (int) text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
    }
}
