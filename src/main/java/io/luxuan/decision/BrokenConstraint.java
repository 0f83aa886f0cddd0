package io.luxuan.decision;

import io.luxuan.selection.Reason;
import io.luxuan.shared.Refusal;

/** The meeting asked for what a hard constraint forbids. */
class BrokenConstraint extends Refusal {
    private final transient Reason reason;

    BrokenConstraint(Reason reason) {
        super("decision.constraint");
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
