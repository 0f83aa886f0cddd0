package io.luxuan.award.money;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.award.project.Texts;
import io.luxuan.shared.Verdict;

/** What a manager says who holds money back, or lets it go. */
final class HoldRules {
    private static final int LONGEST = 1000;

    private HoldRules() {}

    static Verdict reasonIsSaid(String reason) {
        return Texts.isBlank(reason) || reason.strip().length() > LONGEST ? refused("award.hold-reason") : ALLOWED;
    }

    /** The platform places the others, and lets them go. */
    static Verdict kindIsByHand(HoldKind kind) {
        return kind == null || !kind.isByHand() ? refused("award.hold-kind") : ALLOWED;
    }

    static Verdict isNotOver(DirectAward.State state) {
        return state.isOver() ? refused("award.end-over") : ALLOWED;
    }

    /** What was paid is claimed back, what was released is owed to nobody. */
    static Verdict isOwed(DirectAward.State state) {
        return state == DirectAward.State.PROMISED || state == DirectAward.State.DUE ? ALLOWED : refused("award.hold-over");
    }
}
