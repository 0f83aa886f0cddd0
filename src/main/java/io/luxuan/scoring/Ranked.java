package io.luxuan.scoring;

/**
 * A standing with its place.
 *
 * @param rank     1 for the best; what ties after the declared rules shares a rank
 * @param tieGroup number of the group of equal scores that it belongs to; null when its score is its own
 * @param tieBreak in such a group: the name of the tie-break that parted it from the others, MEETING when none did
 */
public record Ranked(Standing standing, int rank, Integer tieGroup, String tieBreak) {}
