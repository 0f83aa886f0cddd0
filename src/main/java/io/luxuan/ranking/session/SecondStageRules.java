package io.luxuan.ranking.session;

import io.luxuan.programme.SecondStage;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.math.BigDecimal;

/** What the record of a defence or site visit must hold. */
public final class SecondStageRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    public static final int REMARK_MOST = 1000;

    private SecondStageRules() {}

    /** Points are wanted where they weigh in the final score, unless the site visit was failed. */
    public static Verdict points(SecondStage stage, BigDecimal points, Boolean passed) {
        boolean wanted = isScored(stage) && !Boolean.FALSE.equals(passed);
        if (points == null) {
            return wanted ? Verdict.refused("second-stage.points-missing") : Verdict.ALLOWED;
        }
        return within(points);
    }

    /** One member of a group gives points whatever the outcome: the others may see it differently. */
    public static Verdict pointsOfMember(SecondStage stage, BigDecimal points) {
        if (points == null) {
            return isScored(stage) ? Verdict.refused("second-stage.points-missing") : Verdict.ALLOWED;
        }
        return isScored(stage) ? within(points) : Verdict.refused("second-stage.no-points");
    }

    public static boolean isScored(SecondStage stage) {
        return stage.weight().signum() > 0;
    }

    private static Verdict within(BigDecimal points) {
        boolean within = points.signum() >= 0 && points.compareTo(HUNDRED) <= 0 && points.scale() <= 2;
        return within ? Verdict.ALLOWED : Verdict.refused("second-stage.points");
    }

    public static Verdict outcome(SecondStage stage, Boolean passed) {
        boolean missing = stage.type() == SecondStageType.SITE_VISIT && passed == null;
        return missing ? Verdict.refused("second-stage.outcome-missing") : Verdict.ALLOWED;
    }

    /** Findings of a visit are always written down; a remark on a defence is optional. */
    public static Verdict remark(SecondStage stage, String remark) {
        if (stage.type() == SecondStageType.SITE_VISIT && Wording.saysNothing(remark)) {
            return Verdict.refused("second-stage.findings-missing");
        }
        return remark.length() <= REMARK_MOST ? Verdict.ALLOWED : Verdict.refused("card.too-long", REMARK_MOST);
    }
}
