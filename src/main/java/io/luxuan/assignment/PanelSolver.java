package io.luxuan.assignment;

/** Gives every application its panel with the largest total gain. The same problem always gets the same answer. */
public interface PanelSolver {
    /** What the solver is called in measurements: {@code java}, or {@code native} for the one it is compared with. */
    String name();

    Outcome solve(AssignmentProblem problem);
}
