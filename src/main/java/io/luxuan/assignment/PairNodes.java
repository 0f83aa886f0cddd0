package io.luxuan.assignment;

import java.util.Arrays;

/** Numbers the (application, institution) pairs with several allowed experts. */
final class PairNodes {
    private final int[] pairOf; // of each choice; negative for an institution's only expert
    private int[] application = new int[256];
    private int count;

    PairNodes(AssignmentProblem problem) {
        pairOf = new int[problem.choices()];
        int[] seen = new int[problem.institutions()];
        int[] pair = new int[problem.institutions()];
        for (int which = 0; which < problem.applications(); which++) {
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                seen[institution(problem, at)]++;
            }
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                int institution = institution(problem, at);
                if (seen[institution] > 1) {
                    pair[institution] = next(which);
                    seen[institution] = -1;
                }
                pairOf[at] = seen[institution] < 0 ? pair[institution] : -1;
            }
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                seen[institution(problem, at)] = 0;
            }
        }
    }

    int count() {
        return count;
    }

    /** The pair node of a choice; negative for none. */
    int of(int choice) {
        return pairOf[choice];
    }

    int application(int pair) {
        return application[pair];
    }

    private int next(int which) {
        if (count == application.length) {
            application = Arrays.copyOf(application, 2 * count);
        }
        application[count] = which;
        return count++;
    }

    private static int institution(AssignmentProblem problem, int choice) {
        return problem.institution()[problem.expert()[choice]];
    }
}
