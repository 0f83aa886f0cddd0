package io.luxuan.assignment;

import java.util.Optional;

/** A flow for the panels, prices for the proof. */
final class FlowSolver implements PanelSolver {
    private final FlowEngine engine;

    FlowSolver(FlowEngine engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public Outcome solve(AssignmentProblem problem) {
        Optional<int[][]> panels = engine.panels(problem);
        if (panels.isEmpty()) {
            return new Outcome.Infeasible(Shortfalls.of(problem));
        }
        Certificate certificate = DualPrices.of(problem, panels.get());
        return new Outcome.Solved(panels.get(), problem.objective(panels.get()), certificate.bound(problem), certificate,
                certificate.unique(problem, panels.get()));
    }
}
