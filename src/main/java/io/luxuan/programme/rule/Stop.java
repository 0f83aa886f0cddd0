package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;

/** Ends the reading or reckoning of an expression; never leaves this room. */
final class Stop extends RuntimeException {
    final Reason reason;
    final String found;

    Stop(Reason reason, String found) {
        super(reason + " " + found, null, false, false);
        this.reason = reason;
        this.found = found;
    }
}
