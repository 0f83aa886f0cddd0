package io.luxuan.assignment;

import java.util.Arrays;

/** A problem in memory, read like one that is not. */
record HeldProblem(AssignmentProblem problem, int step) implements WideProblem {
    @Override
    public int[] demand() {
        return problem.demand();
    }

    @Override
    public int[] institution() {
        return problem.institution();
    }

    @Override
    public int[] minimum() {
        return problem.minimum();
    }

    @Override
    public int[] cap() {
        return problem.cap();
    }

    @Override
    public AssignmentProblem part(int from, int to) {
        int first = problem.start()[from];
        int last = problem.start()[to];
        int[] start = Arrays.stream(problem.start(), from, to + 1).map(at -> at - first).toArray();
        return new AssignmentProblem(Arrays.copyOfRange(problem.demand(), from, to), problem.institution(), problem.minimum(), problem.cap(),
                start, Arrays.copyOfRange(problem.expert(), first, last), Arrays.copyOfRange(problem.gain(), first, last), problem.rules());
    }
}
