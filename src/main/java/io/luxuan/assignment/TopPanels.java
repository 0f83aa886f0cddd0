package io.luxuan.assignment;

import java.util.Arrays;
import java.util.Optional;

/** The best panels at prices of experts, whatever the loads: of different institutions, among equals the first. */
final class TopPanels {
    private TopPanels() {}

    /** As choices, ascending; empty when an application has too few institutions. */
    static Optional<int[][]> at(AssignmentProblem problem, long[] price) {
        int[][] panels = new int[problem.applications()][];
        for (int which = 0; which < panels.length; which++) {
            panels[which] = panel(problem, which, price);
            if (panels[which].length < problem.demand()[which]) {
                return Optional.empty();
            }
        }
        return Optional.of(panels);
    }

    private static int[] panel(AssignmentProblem problem, int which, long[] price) {
        int[] best = new int[problem.demand()[which]];
        long[] value = new long[best.length];
        int count = 0;
        for (int at = problem.start()[which]; at < problem.start()[which + 1] && best.length > 0; at++) {
            int who = problem.expert()[at];
            long worth = problem.gain()[at] - price[who];
            if (count == best.length && worth <= value[count - 1]) {
                continue;
            }
            int colleague = 0;
            while (colleague < count && problem.institution()[problem.expert()[best[colleague]]] != problem.institution()[who]) {
                colleague++;
            }
            if (colleague < count && worth <= value[colleague]) {
                continue;
            }
            int place = colleague < count ? colleague : count < best.length ? count++ : count - 1;
            for (; place > 0 && value[place - 1] < worth; place--) {
                best[place] = best[place - 1];
                value[place] = value[place - 1];
            }
            best[place] = at;
            value[place] = worth;
        }
        int[] panel = Arrays.copyOf(best, count);
        Arrays.sort(panel);
        return panel;
    }
}
