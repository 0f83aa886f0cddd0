package io.luxuan.assignment;

import java.util.Arrays;

/** Tries all panels of a tiny problem. */
final class BruteForce {
    private final AssignmentProblem problem;
    private final int[] load;
    private final int[][] panels;
    private boolean found;
    private long best = Long.MIN_VALUE;
    private long optima;

    BruteForce(AssignmentProblem problem) {
        this.problem = problem;
        this.load = new int[problem.experts()];
        this.panels = new int[problem.applications()][];
        fill(0, 0, new int[0]);
    }

    boolean found() {
        return found;
    }

    long best() {
        return best;
    }

    boolean unique() {
        return optima == 1;
    }

    private void fill(int which, int from, int[] panel) {
        if (which == problem.applications()) {
            count();
        } else if (panel.length == problem.demand()[which]) {
            panels[which] = panel;
            fill(which + 1, 0, new int[0]);
        } else {
            for (int at = problem.start()[which] + from; at < problem.start()[which + 1]; at++) {
                int who = problem.expert()[at];
                if (load[who] < problem.cap()[who] && Arrays.stream(panel).noneMatch(other ->
                        problem.institution()[other] == problem.institution()[who])) {
                    int[] next = Arrays.copyOf(panel, panel.length + 1);
                    next[panel.length] = who;
                    load[who]++;
                    fill(which, at - problem.start()[which] + 1, next);
                    load[who]--;
                }
            }
        }
    }

    private void count() {
        if (HardRules.broken(problem, panels).isPresent()) {
            return;
        }
        found = true;
        long objective = problem.objective(panels);
        if (objective > best) {
            best = objective;
            optima = 0;
        }
        optima += objective == best ? 1 : 0;
    }
}
