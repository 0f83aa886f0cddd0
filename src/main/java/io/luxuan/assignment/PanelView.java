package io.luxuan.assignment;

import java.util.Arrays;

/** Panels as a reader walks through them: whose seat each institution holds on the panel at hand, and everybody's load. */
final class PanelView {
    private static final int NONE = -1;

    private final AssignmentProblem problem;
    private final int[] load;
    private final int[][] seats; // of each application: places among the choices
    private final int[] seatOf; // of each institution, on the panel at hand
    private int[] atHand = {};

    PanelView(AssignmentProblem problem, int[][] panels) {
        this.problem = problem;
        this.load = loads(problem.experts(), panels);
        this.seats = new int[panels.length][];
        this.seatOf = new int[problem.institutions()];
        Arrays.fill(seatOf, NONE);
        for (int which = 0; which < panels.length; which++) {
            seats[which] = new int[panels[which].length];
            for (int seat = 0; seat < seats[which].length; seat++) {
                seats[which][seat] = problem.choice(which, panels[which][seat]);
            }
        }
    }

    /** How many panels each expert is on. */
    static int[] loads(int experts, int[][] panels) {
        int[] load = new int[experts];
        for (int[] panel : panels) {
            for (int who : panel) {
                load[who]++;
            }
        }
        return load;
    }

    void turnTo(int which) {
        for (int seat : atHand) {
            seatOf[institution(seat)] = NONE;
        }
        atHand = seats[which];
        for (int seat : atHand) {
            seatOf[institution(seat)] = seat;
        }
    }

    /** The seats of the panel at hand, as places among the choices. */
    int[] seats() {
        return atHand;
    }

    /** The seat that this institution holds on the panel at hand; negative for none. */
    int seatOf(int institution) {
        return seatOf[institution];
    }

    int load(int who) {
        return load[who];
    }

    private int institution(int seat) {
        return problem.institution()[problem.expert()[seat]];
    }
}
