package io.luxuan.intake;

/**
 * A sound file on its way into a round.
 *
 * @param workers   threads; each command has its own short transaction
 */
record Intake(String roundId, RoundFile file, int workers) {
    Intake onOneThread() {
        return new Intake(roundId, file, 1);
    }
}
