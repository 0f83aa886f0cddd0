package io.luxuan.assignment;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Leaves most choices of a large problem aside, and takes back those that the prices show to be worth it. */
final class Pruning {
    private static final int TAKEN_BACK = 20; // of one application at a time

    private final AssignmentProblem problem;
    private final int random;
    private final BitSet kept;

    private Pruning(AssignmentProblem problem, int random) {
        this.problem = problem;
        this.random = random;
        this.kept = new BitSet(problem.choices());
    }

    /** Each application's best choices, and some of the others by chance, always the same. */
    static Pruning of(AssignmentProblem problem, int best, int random) {
        Pruning pruning = new Pruning(problem, random);
        for (int which = 0; which < problem.applications(); which++) {
            pruning.keepBest(which, best, who -> true);
            pruning.keepRandom(which);
        }
        return pruning;
    }

    /**
     * Each application's best choices at prices of experts, no more than so many, and its lots.
     *
     * @param first the number of the first application among all
     */
    static Pruning at(AssignmentProblem problem, int first, long[] price, int best) {
        Pruning pruning = new Pruning(problem, 0);
        Largest largest = new Largest(best);
        for (int which = 0; which < problem.applications(); which++) {
            pruning.keepBest(which, price, largest, best);
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                if (Lots.has(first + which, problem.expert()[at], problem.experts())) {
                    pruning.keep(at);
                }
            }
        }
        return pruning;
    }

    private void keepBest(int which, long[] price, Largest largest, int best) {
        largest.clear();
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            largest.offer(problem.gain()[at] - price[problem.expert()[at]]);
        }
        int left = best;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            left -= problem.gain()[at] - price[problem.expert()[at]] > largest.least() ? 1 : 0;
        }
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            long value = problem.gain()[at] - price[problem.expert()[at]];
            if (value > largest.least() || value == largest.least() && left-- > 0) {
                kept.set(at);
            }
        }
    }

    /** Keeps what is kept of the same applications already, as far as it is among these choices. */
    static Pruning with(AssignmentProblem problem, AssignmentProblem kept) {
        Pruning pruning = new Pruning(problem, 0);
        for (int which = 0; which < problem.applications(); which++) {
            int at = problem.start()[which];
            for (int next = kept.start()[which]; next < kept.start()[which + 1]; next++) {
                while (at < problem.start()[which + 1] && problem.expert()[at] < kept.expert()[next]) {
                    at++;
                }
                if (at < problem.start()[which + 1] && problem.expert()[at] == kept.expert()[next]) {
                    pruning.keep(at);
                }
            }
        }
        return pruning;
    }

    /** Keeps an application's best choices among some experts. */
    void keepBest(int which, int count, IntPredicate among) {
        int from = problem.start()[which];
        int to = problem.start()[which + 1];
        long[] gains = IntStream.range(from, to).filter(at -> among.test(problem.expert()[at])).mapToLong(at -> problem.gain()[at])
                .sorted().toArray();
        long least = gains.length <= count ? Long.MIN_VALUE : gains[gains.length - count];
        for (int at = from; at < to; at++) {
            if (problem.gain()[at] >= least && among.test(problem.expert()[at])) {
                kept.set(at);
            }
        }
    }

    private void keepRandom(int which) {
        int from = problem.start()[which];
        int to = problem.start()[which + 1];
        SplittableRandom chance = new SplittableRandom(which);
        for (int time = 0; time < random && from < to; time++) {
            kept.set(chance.nextInt(from, to));
        }
    }

    void keep(int choice) {
        kept.set(choice);
    }

    /** The problem with the choices kept so far. */
    AssignmentProblem kept() {
        int[] start = new int[problem.start().length];
        int[] expert = new int[kept.cardinality()];
        long[] gain = new long[expert.length];
        int next = 0;
        for (int which = 0; which < problem.applications(); which++) {
            int to = problem.start()[which + 1];
            for (int at = kept.nextSetBit(problem.start()[which]); at >= 0 && at < to; at = kept.nextSetBit(at + 1)) {
                expert[next] = problem.expert()[at];
                gain[next++] = problem.gain()[at];
            }
            start[which + 1] = next;
        }
        return problem.withChoices(start, expert, gain);
    }

    /** Takes back choices of some applications among some experts, so many of each; answers how many. */
    int widen(int count, IntPredicate applications, IntPredicate experts) {
        int taken = 0;
        for (int which = 0; which < problem.applications(); which++) {
            int left = applications.test(which) ? count : 0;
            for (int at = problem.start()[which]; at < problem.start()[which + 1] && left > 0; at++) {
                if (!kept.get(at) && experts.test(problem.expert()[at])) {
                    kept.set(at);
                    left--;
                    taken++;
                }
            }
        }
        return taken;
    }

    /** Takes back the best choices worth more than their prices; answers how many. 0: nothing left aside could help. */
    int takeBack(int[][] panels, Certificate prices) {
        PanelView view = new PanelView(problem, panels);
        int taken = 0;
        for (int which = 0; which < problem.applications(); which++) {
            view.turnTo(which);
            taken += takeBack(which, view, prices);
        }
        return taken;
    }

    private int takeBack(int which, PanelView view, Certificate prices) {
        int taken = 0;
        for (int at = problem.start()[which]; at < problem.start()[which + 1] && taken < TAKEN_BACK; at++) {
            int who = problem.expert()[at];
            int seat = view.seatOf(problem.institution()[who]);
            long above = problem.gain()[at] - prices.expertPrice()[who];
            long least = seat < 0 ? prices.applicationPrice()[which] : problem.gain()[seat] - prices.expertPrice()[problem.expert()[seat]];
            if (above > least && !kept.get(at)) {
                kept.set(at);
                taken++;
            }
        }
        return taken;
    }
}
