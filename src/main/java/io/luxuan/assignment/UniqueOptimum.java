package io.luxuan.assignment;

/**
 * Whether optimal panels are the only ones. Other panels of the same objective exist exactly when seats can be passed on
 * in a circle at no cost: a circle of choices that are worth just their prices.
 */
final class UniqueOptimum {
    private static final int IDLE = 0; // all experts whose load may both rise and fall, and whoever else takes load from them

    private final AssignmentProblem problem;
    private final PanelView panels;
    private final Certificate prices;
    private final Arcs arcs;

    private UniqueOptimum(AssignmentProblem problem, int[][] panels, Certificate prices) {
        this.problem = problem;
        this.panels = new PanelView(problem, panels);
        this.prices = prices;
        this.arcs = new Arcs(1 + problem.experts() + problem.applications());
    }

    static boolean holds(AssignmentProblem problem, int[][] panels, Certificate prices) {
        UniqueOptimum search = new UniqueOptimum(problem, panels, prices);
        search.addLoads();
        for (int which = 0; which < problem.applications(); which++) {
            search.addChoices(which);
        }
        return !search.arcs.haveCircle();
    }

    private int node(int who) {
        boolean free = panels.load(who) > problem.minimum()[who] && panels.load(who) < problem.cap()[who];
        return free ? IDLE : 1 + who;
    }

    private void addLoads() {
        for (int who = 0; who < problem.experts(); who++) {
            if (node(who) != IDLE && prices.expertPrice()[who] == 0 && problem.minimum()[who] < problem.cap()[who]) {
                boolean mayRise = panels.load(who) < problem.cap()[who];
                arcs.add(mayRise ? IDLE : node(who), mayRise ? node(who) : IDLE);
            }
        }
    }

    /** A seat may pass from a panel's member to whoever is worth as much above the prices. */
    private void addChoices(int which) {
        panels.turnTo(which);
        int application = 1 + problem.experts() + which;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            int who = problem.expert()[at];
            int seat = panels.seatOf(problem.institution()[who]);
            long above = above(which, at);
            if (seat < 0 && above == 0) {
                arcs.add(node(who), application);
            } else if (seat == at && above == 0) {
                arcs.add(application, node(who));
            } else if (seat >= 0 && seat != at && above == above(which, seat)) {
                arcs.add(node(who), node(problem.expert()[seat]));
            }
        }
    }

    private long above(int which, int at) {
        return problem.gain()[at] - prices.applicationPrice()[which] - prices.expertPrice()[problem.expert()[at]];
    }
}
