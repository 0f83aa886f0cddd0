package io.luxuan.assignment;

import io.luxuan.assignment.Shortfall.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** From the optimum of the flow to panels that also keep the panel rules, or to the rule that cannot be kept. */
final class RuledPanels {
    private static final int BEST = 20;
    private static final int BEST_OF_RULE = 10;
    private static final long MANY = 100; // choices an application

    private final AssignmentProblem problem;

    RuledPanels(AssignmentProblem problem) {
        this.problem = problem;
    }

    Outcome from(Optimum optimum) {
        return HardRules.broken(problem, optimum.panels()).isEmpty() ? optimum.outcome(problem) : repaired(optimum);
    }

    private Outcome repaired(Optimum optimum) {
        if (problem.choices() > MANY * problem.applications()) {
            RuleRepair repair = new RuleRepair(promising(optimum), optimum);
            Optional<Optimum> panels = repair.repaired();
            if (panels.isPresent()) {
                return bounded(optimum, panels.get());
            }
        }
        RuleRepair repair = new RuleRepair(problem, optimum);
        return repair.repaired().map(panels -> bounded(optimum, panels)).orElseGet(() -> none(repair.isExhaustive()));
    }

    /** What may be on a good panel under the rules: the best choices within and without each rule. */
    private AssignmentProblem promising(Optimum optimum) {
        Pruning pruning = Pruning.of(problem, BEST, 0);
        for (int which = 0; which < problem.applications(); which++) {
            for (int who : optimum.panels()[which]) {
                pruning.keep(problem.choice(which, who));
            }
            for (CompositionRule rule : problem.rules()) {
                IntPredicate wanted = rule.atLeast() > 0 ? rule.tagged()::get : who -> !rule.tagged().get(who);
                pruning.keepBest(which, BEST_OF_RULE, wanted);
            }
        }
        return pruning.kept();
    }

    /** The lower of the two bounds that the prices before and after the repair prove. */
    private Outcome bounded(Optimum optimum, Optimum repaired) {
        long before = optimum.prices().bound(problem);
        long after = repaired.prices().bound(problem);
        return new Outcome.Solved(repaired.panels(), problem.objective(repaired.panels()), Math.min(before, after),
                before < after ? optimum.prices() : repaired.prices(), false);
    }

    private Outcome none(boolean proven) {
        List<Shortfall> shortfalls = RuleShortfalls.of(problem);
        return shortfalls.isEmpty() ? together(proven) : new Outcome.Infeasible(shortfalls);
    }

    private Outcome together(boolean proven) {
        String names = problem.rules().stream().map(CompositionRule::name).collect(Collectors.joining(" + "));
        return new Outcome.Infeasible(List.of(new Shortfall(proven ? Kind.RULE : Kind.UNDECIDED, names, List.of(), List.of(), 0, 0, 0)));
    }
}
