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
    private final int[] load;
    private final Arcs arcs;

    private UniqueOptimum(AssignmentProblem problem, int[][] panels, Certificate prices, int[] load, Arcs arcs) {
        this.problem = problem;
        this.panels = new PanelView(problem, panels);
        this.prices = prices;
        this.load = load;
        this.arcs = arcs;
    }

    static boolean holds(AssignmentProblem problem, int[][] panels, Certificate prices) {
        Arcs arcs = new Arcs(1 + problem.experts() + problem.applications());
        int[] load = PanelView.loads(problem.experts(), panels);
        addLoads(problem, load, prices, arcs);
        addChoices(problem, panels, prices, load, 0, arcs);
        return !arcs.haveCircle();
    }

    /** Of experts who could have more or less load at no cost. */
    static void addLoads(AssignmentProblem problem, int[] load, Certificate prices, Arcs arcs) {
        for (int who = 0; who < problem.experts(); who++) {
            int node = node(problem, load, who);
            if (node != IDLE && prices.expertPrice()[who] == 0 && problem.minimum()[who] < problem.cap()[who]) {
                boolean mayRise = load[who] < problem.cap()[who];
                arcs.add(mayRise ? IDLE : node, mayRise ? node : IDLE);
            }
        }
    }

    /**
     * Of seats that could pass on at no cost, in a part of all applications.
     *
     * @param load  of each expert, over all applications
     * @param first the number of the part's first application
     */
    static void addChoices(AssignmentProblem part, int[][] panels, Certificate prices, int[] load, int first, Arcs arcs) {
        UniqueOptimum search = new UniqueOptimum(part, panels, prices, load, arcs);
        for (int which = 0; which < part.applications(); which++) {
            search.addChoices(which, 1 + part.experts() + first + which);
        }
    }

    private static int node(AssignmentProblem problem, int[] load, int who) {
        boolean free = load[who] > problem.minimum()[who] && load[who] < problem.cap()[who];
        return free ? IDLE : 1 + who;
    }

    private int node(int who) {
        return node(problem, load, who);
    }

    /** A seat may pass from a panel's member to whoever is worth as much above the prices. */
    private void addChoices(int which, int application) {
        panels.turnTo(which);
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
