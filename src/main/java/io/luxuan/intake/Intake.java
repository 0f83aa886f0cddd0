package io.luxuan.intake;

/**
 * A sound file on its way into a round.
 *
 * @param closeCall end the call as soon as all is entered, instead of waiting for its deadline
 * @param workers   threads; each command has its own short transaction
 */
record Intake(String roundId, RoundFile file, boolean closeCall, int workers) {
    Intake onOneThread() {
        return new Intake(roundId, file, closeCall, 1);
    }
}
