package io.luxuan.assignment;

import java.util.Arrays;

/**
 * A problem whose choices are too many to hold at once: they are read application after application in parts, as often as they are
 * needed and by several threads. Each time the same choices come.
 */
public interface WideProblem {
    /** See {@link AssignmentProblem#demand()}, and so on. */
    int[] demand();

    int[] institution();

    int[] minimum();

    int[] cap();

    /** All choices of the applications from one up to another, which are counted from 0 in the part. */
    AssignmentProblem part(int from, int to);

    /**
     * The same, where each application may lack choices for which it has this many that are worth more, but none of its {@link Lots}.
     *
     * @param price of each expert, to be taken off the gains
     */
    default AssignmentProblem best(int from, int to, int count, long[] price) {
        return part(from, to);
    }

    /** The same, where choices may be lacking that are surely worth less than their prices: an expert's and the application's. */
    default AssignmentProblem worth(int from, int to, Certificate prices) {
        return part(from, to);
    }

    /** How many applications make a part that is held easily. */
    int step();

    default int applications() {
        return demand().length;
    }

    default long seats() {
        return Arrays.stream(demand()).asLongStream().sum();
    }

    /** One that is held after all. */
    static WideProblem of(AssignmentProblem problem, int step) {
        return new HeldProblem(problem, step);
    }
}
