package io.luxuan.draw;

import io.luxuan.assignment.Outcome;
import io.luxuan.assignment.Progress;
import io.luxuan.assignment.Solvers;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.DrawProblem;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.Snapshot;
import java.util.List;

/** From a frozen pool and a chain to the panels of the largest fit, chance deciding among equals. A pure function. */
public final class SolveDraw {
    private static final int MOST_VALUES = 16;

    private SolveDraw() {}

    /** Panels, or who is short of how many experts. */
    public sealed interface Result {
        record Panels(Drawn drawn) implements Result {}

        record TooFew(List<ShortGroup> groups) implements Result {}
    }

    /** Takes the first value of the chain under which the best panels are the only best ones: nearly always value 0. */
    public static Result solve(Snapshot snapshot, Changes changes, Chain chain) {
        return solve(snapshot, changes, chain, Progress.NOBODY);
    }

    /** The same while somebody waits. */
    public static Result solve(Snapshot snapshot, Changes changes, Chain chain, Progress progress) {
        DrawProblem problem = DrawProblem.of(snapshot, changes);
        for (int number = 0; number < MOST_VALUES; number++) {
            Outcome outcome = outcome(problem, chain.value(number), progress);
            if (outcome instanceof Outcome.Infeasible infeasible) {
                return new Result.TooFew(shortage(infeasible, problem, snapshot.rules()));
            }
            if (outcome instanceof Outcome.Solved solved && solved.unique()) {
                return new Result.Panels(new Drawn(number, problem.panels(solved.panels()),
                        Drawn.Proof.of(solved.objective(), solved.certificate())));
            }
        }
        throw new IllegalStateException("no value of the chain leaves a single optimum");
    }

    /** Whether it takes so long that nobody should wait for it in front of a page. */
    public static boolean takesLong(Snapshot snapshot) {
        return DrawProblem.isWide(snapshot);
    }

    private static Outcome outcome(DrawProblem problem, String value, Progress progress) {
        return problem.isWide() ? Solvers.wide(problem.wide(value), progress) : Solvers.best().solve(problem.under(value));
    }

    static List<ShortGroup> shortage(Outcome.Infeasible infeasible, DrawProblem problem, DrawRules rules) {
        List<String> labels = problem.labels();
        return infeasible.shortfalls().stream().map(one -> ShortGroup.of(one, labels, rules.maximumLoad())).toList();
    }
}
