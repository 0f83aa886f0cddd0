package io.luxuan.assignment;

/** How panels are solved. */
public final class Solvers {
    private static final long HELD = 20_000;

    private Solvers() {}

    public static PanelSolver best() {
        return new FlowSolver(new ShortestPathFlow(), HELD);
    }

    /** Whether there are panels at all: any, or why not. */
    public static Outcome possible(WideProblem problem) {
        return new WideSolver(problem, Progress.NOBODY).possible();
    }

    /** Solves what is too large to hold. The answer is exact like any other. */
    public static Outcome wide(WideProblem problem, Progress progress) {
        return new WideSolver(problem, progress).solve();
    }
}
