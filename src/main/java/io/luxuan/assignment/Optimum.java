package io.luxuan.assignment;

/** Panels and the prices that prove them optimal. */
record Optimum(int[][] panels, Certificate prices) {
    Outcome outcome(AssignmentProblem problem) {
        return new Outcome.Solved(panels, problem.objective(panels), prices.bound(problem), prices, prices.unique(problem, panels));
    }
}
