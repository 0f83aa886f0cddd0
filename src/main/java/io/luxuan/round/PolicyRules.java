package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.PanelRule;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.shared.Verdict;

/** How far a manager may set a round apart from what its programme declares. */
final class PolicyRules {
    private static final int LARGEST_PANEL = 15;
    private static final int FEWEST_OPINIONS = 3;

    private PolicyRules() {}

    /** The type stays the policy's; the number moves only as far as the type allows. */
    static Verdict quotaWithinPolicy(Quota wanted, Quota declared) {
        if (wanted.type() != declared.type()) {
            return refused("round.quota-type");
        }
        boolean within = switch (declared.type()) {
            case AT_LEAST -> wanted.target() >= declared.least();
            case ABOUT -> Math.abs(wanted.target() - declared.target()) <= declared.band();
            case AT_MOST -> wanted.target() >= 1 && wanted.target() <= declared.most();
            case RANGE -> wanted.target() >= declared.least() && wanted.target() <= declared.most();
            case NONE -> true;
        };
        return within ? ALLOWED : refused("round.quota-" + declared.type());
    }

    static Verdict panelOfReasonableSize(PanelRule panel) {
        return panel.size() >= FEWEST_OPINIONS && panel.size() <= LARGEST_PANEL ? ALLOWED : refused("round.panel-size");
    }

    static Verdict enoughOpinions(PanelRule panel) {
        return panel.minimumOpinions() >= FEWEST_OPINIONS ? ALLOWED : refused("round.opinions-enough");
    }

    static Verdict publicityNotShortened(PublicityRule wanted, PublicityRule declared) {
        return wanted.workingDays() >= declared.workingDays() ? ALLOWED : refused("round.publicity-shortened");
    }

    static Verdict somePerOrganisation(Integer most) {
        return most == null || most >= 1 ? ALLOWED : refused("round.per-organisation");
    }
}
