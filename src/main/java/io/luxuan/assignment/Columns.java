package io.luxuan.assignment;

/** The choices of a problem gathered by expert. */
final class Columns {
    final int[] start; // of each expert; one longer
    final int[] choice;
    final int[] application;

    Columns(AssignmentProblem problem) {
        start = new int[problem.experts() + 1];
        choice = new int[problem.choices()];
        application = new int[problem.choices()];
        for (int who : problem.expert()) {
            start[who + 1]++;
        }
        for (int who = 0; who < problem.experts(); who++) {
            start[who + 1] += start[who];
        }
        int[] next = start.clone();
        for (int which = 0; which < problem.applications(); which++) {
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                int place = next[problem.expert()[at]]++;
                choice[place] = at;
                application[place] = which;
            }
        }
    }
}
