package io.luxuan.expert.avoidance;

/**
 * Seats an expert holds and may hold.
 *
 * @param roundCap      the expert's own limit of a round; null when only the round's counts
 * @param drawnThisYear seats held in all rounds of the year
 * @param drawnInRound  seats held in this round
 */
public record Workload(int yearlyCap, Integer roundCap, int drawnThisYear, int drawnInRound) {
    /** The most seats of a round, under the round's own maximum. */
    int mostInRound(int maximumLoad) {
        return roundCap == null ? maximumLoad : Math.min(maximumLoad, roundCap);
    }

    /** How many more seats of a round the expert can take. */
    int room(int maximumLoad) {
        return Math.max(0, Math.min(mostInRound(maximumLoad) - drawnInRound, yearlyCap - drawnThisYear));
    }
}
