package io.luxuan.card.correction;

import io.luxuan.round.RoundStage;
import io.luxuan.shared.Verdict;

/** When a signed card may still be corrected. */
final class CorrectionRules {
    private CorrectionRules() {}

    /** What the ranking rests on is not taken from under it. */
    static Verdict whileReviewed(RoundStage stage) {
        return stage == RoundStage.REVIEW ? Verdict.ALLOWED : Verdict.refused("card.correction-late");
    }
}
