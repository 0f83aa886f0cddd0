package io.luxuan.ranking.stage;

import io.luxuan.programme.SecondStage;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.math.BigDecimal;

/** What the record of a defence or site visit must hold. */
final class SecondStageRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final int REMARK_MOST = 1000;

    private SecondStageRules() {}

    /** Points are wanted where they weigh in the final score, unless the site visit was failed. */
    static Verdict points(SecondStage stage, BigDecimal points, Boolean passed) {
        boolean wanted = stage.weight().signum() > 0 && !Boolean.FALSE.equals(passed);
        if (points == null) {
            return wanted ? Verdict.refused("second-stage.points-missing") : Verdict.ALLOWED;
        }
        boolean within = points.signum() >= 0 && points.compareTo(HUNDRED) <= 0 && points.scale() <= 2;
        return within ? Verdict.ALLOWED : Verdict.refused("second-stage.points");
    }

    static Verdict outcome(SecondStage stage, Boolean passed) {
        boolean missing = stage.type() == SecondStageType.SITE_VISIT && passed == null;
        return missing ? Verdict.refused("second-stage.outcome-missing") : Verdict.ALLOWED;
    }

    /** Findings of a visit are always written down; a remark on a defence is optional. */
    static Verdict remark(SecondStage stage, String remark) {
        if (stage.type() == SecondStageType.SITE_VISIT && Wording.saysNothing(remark)) {
            return Verdict.refused("second-stage.findings-missing");
        }
        return remark.length() <= REMARK_MOST ? Verdict.ALLOWED : Verdict.refused("card.too-long", REMARK_MOST);
    }
}
