package io.luxuan.assignment;

import java.util.Optional;

/**
 * A flow for the panels, prices for the proof. Of a large problem only the choices that matter are solved; the prices
 * then show whether one left aside could do better, and it is taken back until none could: the full optimum.
 */
final class FlowSolver implements PanelSolver {
    private static final int BEST = 60;
    private static final int RANDOM = 20;
    private static final int STEP = 256;

    private final FlowEngine engine;
    private final int best;
    private final int random;
    private final long held;

    FlowSolver(FlowEngine engine) {
        this(engine, Long.MAX_VALUE);
    }

    /** @param held seats up to which a problem is solved as one; above, in parts */
    FlowSolver(FlowEngine engine, long held) {
        this(engine, BEST, RANDOM, held);
    }

    /**
     * @param best   how many of its best choices each application keeps in a large problem
     * @param random how many of the others
     */
    FlowSolver(FlowEngine engine, int best, int random) {
        this(engine, best, random, Long.MAX_VALUE);
    }

    private FlowSolver(FlowEngine engine, int best, int random, long held) {
        this.held = held;
        this.engine = engine;
        this.best = best;
        this.random = random;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public Outcome solve(AssignmentProblem problem) {
        if (problem.seats() > held && problem.rules().isEmpty()) {
            return new WideSolver(WideProblem.of(problem, STEP), Progress.NOBODY).solve();
        }
        boolean large = problem.choices() > 2L * (best + random) * problem.applications();
        Optional<Optimum> optimum = large ? pruned(problem) : Optional.empty();
        return optimum.or(() -> whole(problem)).map(found -> new RuledPanels(problem).from(found))
                .orElseGet(() -> new Outcome.Infeasible(Shortfalls.of(problem)));
    }

    private Optional<Optimum> whole(AssignmentProblem problem) {
        return engine.panels(problem).map(panels -> new Optimum(panels, DualPrices.of(problem, panels)));
    }

    /** Empty when the choices kept allow no panels. */
    private Optional<Optimum> pruned(AssignmentProblem problem) {
        Pruning pruning = Pruning.of(problem, best, random);
        Optional<Optimum> optimum = whole(pruning.kept());
        while (optimum.isPresent() && pruning.takeBack(optimum.get().panels(), optimum.get().prices()) > 0) {
            optimum = Optional.of(WarmFlow.improve(pruning.kept(), optimum.get()));
        }
        return optimum;
    }
}
