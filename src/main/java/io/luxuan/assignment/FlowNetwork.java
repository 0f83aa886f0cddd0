package io.luxuan.assignment;

import java.util.Arrays;

/**
 * The problem as a network: pool -> expert with capacity cap - minimum, and minimum as the expert's own supply; expert ->
 * (application, institution) of capacity 1; that node -> application. An institution with a single expert allowed needs
 * no node of its own. Costs are gains below {@link #shift}, so none is negative.
 */
final class FlowNetwork {
    static final int POOL = 0;

    final AssignmentProblem problem;
    final long shift;
    final int[] tail;
    final int[] head;
    final int[] capacity;
    final long[] cost;
    final long[] supply; // of each node
    final int firstChoice; // the arc of choice 0; choices follow in their order
    private int arcs;

    FlowNetwork(AssignmentProblem problem) {
        this.problem = problem;
        this.shift = Arrays.stream(problem.gain()).max().orElse(0);
        PairNodes pairs = new PairNodes(problem);
        int most = problem.experts() + problem.choices() + pairs.count();
        this.tail = new int[most];
        this.head = new int[most];
        this.capacity = new int[most];
        this.cost = new long[most];
        this.supply = new long[1 + problem.experts() + problem.applications() + pairs.count()];
        this.firstChoice = problem.experts();
        long minimum = Arrays.stream(problem.minimum()).asLongStream().sum();
        supply[POOL] = problem.seats() - minimum;
        for (int who = 0; who < problem.experts(); who++) {
            supply[expert(who)] = problem.minimum()[who];
            add(POOL, expert(who), problem.cap()[who] - problem.minimum()[who], 0);
        }
        for (int which = 0; which < problem.applications(); which++) {
            supply[application(which)] = -problem.demand()[which];
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                int pair = pairs.of(at);
                add(expert(problem.expert()[at]), pair < 0 ? application(which) : firstPair() + pair, 1, shift - problem.gain()[at]);
            }
        }
        for (int pair = 0; pair < pairs.count(); pair++) {
            add(firstPair() + pair, application(pairs.application(pair)), 1, 0);
        }
    }

    int nodes() {
        return supply.length;
    }

    int arcs() {
        return arcs;
    }

    int expert(int who) {
        return 1 + who;
    }

    int application(int which) {
        return 1 + problem.experts() + which;
    }

    int firstPair() {
        return 1 + problem.experts() + problem.applications();
    }

    boolean isPair(int node) {
        return node >= firstPair();
    }

    /** The arc from a pair node to its application. */
    int onward(int pairNode) {
        return firstChoice + problem.choices() + pairNode - firstPair();
    }

    private void add(int from, int to, int most, long price) {
        tail[arcs] = from;
        head[arcs] = to;
        capacity[arcs] = most;
        cost[arcs++] = price;
    }
}
