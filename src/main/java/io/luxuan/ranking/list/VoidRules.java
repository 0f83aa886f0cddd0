package io.luxuan.ranking.list;

import io.luxuan.round.RoundStage;
import io.luxuan.shared.Verdict;
import java.util.Set;

/** When a signed score may still be declared void. */
final class VoidRules {
    private static final Set<RoundStage> BEFORE_DECISION =
            Set.of(RoundStage.REVIEW, RoundStage.DEFENCE, RoundStage.SITE_VISIT, RoundStage.MEETING);

    private VoidRules() {}

    /** A score that a decision rests on is not taken from under it: objections and removal are the way then. */
    static Verdict beforeDecision(RoundStage stage) {
        return BEFORE_DECISION.contains(stage) ? Verdict.ALLOWED : Verdict.refused("score.void-too-late");
    }
}
