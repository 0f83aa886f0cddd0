package io.luxuan.assignment;

import java.util.Optional;
import java.util.SplittableRandom;

/** Assignments that keep every rule but are not optimal, to compare with. Panel rules that overlap are left aside. */
public final class Baselines {
    private Baselines() {}

    /** Application after application takes the best of those who are free; where nobody is, seats change hands. Empty: no panels. */
    public static Optional<int[][]> greedy(AssignmentProblem problem) {
        return new Greedy(problem, choice -> problem.gain()[choice]).panels();
    }

    /** The same with anybody instead of the best. */
    public static Optional<int[][]> random(AssignmentProblem problem, long seed) {
        return new Greedy(problem, choice -> new SplittableRandom(seed ^ choice * 0x9E3779B97F4A7C15L).nextLong()).panels();
    }
}
