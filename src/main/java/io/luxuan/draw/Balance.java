package io.luxuan.draw;

import io.luxuan.assignment.Outcome;
import io.luxuan.assignment.Solvers;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.DrawProblem;
import io.luxuan.draw.frozen.Snapshot;
import java.util.List;

/**
 * Spreads the work before there is any chance: nobody gets more than a ceiling, a quarter above the lowest one over the average under
 * which all panels can be filled, and never more than the round's maximum; and everybody gets at least half of the
 * average, where the panels allow that.
 */
public final class Balance {
    private static final int SLACK = 4;

    private Balance() {}

    /** The same snapshot under its ceiling, or who is short of experts whatever the ceiling. */
    public sealed interface Result {
        record Balanced(Snapshot snapshot) implements Result {}

        record TooFew(List<ShortGroup> groups) implements Result {}
    }

    public static Result of(Snapshot snapshot) {
        int most = snapshot.rules().maximumLoad();
        int lowest = lowest(snapshot, Math.min(most, average(snapshot) + 1), most);
        if (lowest > most) {
            return new Result.TooFew(SolveDraw.shortage((Outcome.Infeasible) outcome(snapshot),
                    DrawProblem.of(snapshot, Changes.NONE), snapshot.rules()));
        }
        Snapshot below = snapshot.under(Math.min(most, lowest + (lowest + SLACK - 1) / SLACK));
        Snapshot between = below.above(average(snapshot) / 2);
        return new Result.Balanced(isPossible(between) ? between : below);
    }

    /** Nearly always just above the average, so the search goes up from there in growing steps. Above most when there is none. */
    private static int lowest(Snapshot snapshot, int from, int most) {
        int impossible = from - 1;
        int ceiling = from;
        for (int step = 1; !isPossible(snapshot.under(ceiling)); step *= 2) {
            if (ceiling == most) {
                return most + 1;
            }
            impossible = ceiling;
            ceiling = Math.min(most, ceiling + step);
        }
        while (ceiling - impossible > 1) {
            int middle = (impossible + ceiling) / 2;
            if (isPossible(snapshot.under(middle))) {
                ceiling = middle;
            } else {
                impossible = middle;
            }
        }
        return ceiling;
    }

    private static int average(Snapshot snapshot) {
        int seats = snapshot.applications().size() * snapshot.rules().panelSize();
        return seats / Math.max(1, snapshot.pool().size());
    }

    private static boolean isPossible(Snapshot snapshot) {
        return outcome(snapshot) instanceof Outcome.Solved;
    }

    private static Outcome outcome(Snapshot snapshot) {
        DrawProblem problem = DrawProblem.of(snapshot, Changes.NONE);
        return problem.isWide() ? Solvers.possible(problem.wide(null)) : Solvers.best().solve(problem.under(null));
    }
}
