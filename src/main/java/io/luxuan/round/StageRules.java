package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;

final class StageRules {
    private StageRules() {}

    /** Stages that a programme does not have are skipped; none is entered again. */
    static Verdict movesForward(RoundStage from, RoundStage to) {
        return to.ordinal() > from.ordinal() ? ALLOWED : refused("round.moves-forward");
    }
}
