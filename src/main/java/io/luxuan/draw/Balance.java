package io.luxuan.draw;

import io.luxuan.assignment.Outcome;
import io.luxuan.assignment.Solvers;
import java.util.List;

/**
 * Spreads the work before there is any chance: nobody gets more than a ceiling, a quarter above the lowest one under
 * which all panels can be filled, and never more than the round's maximum.
 */
public final class Balance {
    private static final int SLACK = 4;

    private Balance() {}

    /** The same snapshot under its ceiling, or who is short of experts whatever the ceiling. */
    public sealed interface Result {
        record Balanced(Snapshot snapshot) implements Result {}

        record Short(List<ShortGroup> groups) implements Result {}
    }

    public static Result of(Snapshot snapshot) {
        int most = snapshot.rules().maximumLoad();
        Outcome outcome = outcome(snapshot);
        if (outcome instanceof Outcome.Infeasible infeasible) {
            return new Result.Short(SolveDraw.shortage(
                    infeasible, DrawProblem.of(snapshot, Changes.NONE), snapshot.rules()));
        }
        int lowest = lowest(snapshot, most);
        return new Result.Balanced(snapshot.under(Math.min(most, lowest + (lowest + SLACK - 1) / SLACK)));
    }

    private static int lowest(Snapshot snapshot, int most) {
        int seats = snapshot.applications().size() * snapshot.rules().panelSize();
        int low = Math.max(1, seats / Math.max(1, snapshot.pool().size()));
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            if (outcome(snapshot.under(middle)) instanceof Outcome.Solved) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private static Outcome outcome(Snapshot snapshot) {
        return Solvers.best().solve(DrawProblem.of(snapshot, Changes.NONE).under(null));
    }
}
