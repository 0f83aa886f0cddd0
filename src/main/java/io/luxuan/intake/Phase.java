package io.luxuan.intake;

/** What happens to a file, in this order. The Chinese name is {@code intake.phase.<PHASE>} in the bundle. */
public enum Phase {
    ORGANISATIONS, EXPERTS, APPLICATIONS, WITHDRAWALS, CLOSING, PANELS, SCORES, RANKING, FINISHED;

    Phase next() {
        return values()[Math.min(ordinal() + 1, FINISHED.ordinal())];
    }
}
