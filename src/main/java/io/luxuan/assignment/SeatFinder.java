package io.luxuan.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Fills one seat at a time: backwards from the application, along the cheapest way, to supply that is left. */
final class SeatFinder {
    private static final long FAR = Long.MAX_VALUE;

    private final Residual net;
    private final long[] supply;
    private final long[] potential;
    private final long[] distance;
    private final int[] arcTowards; // the residual arc that leaves a node towards the application
    private final int[] reached;
    private final NodeHeap open;
    private final Journal journal; // null where nothing is ever taken back
    private int reachedCount;
    private long effort;

    SeatFinder(Residual net, long[] supply) {
        this(net, supply, null);
    }

    SeatFinder(Residual net, long[] supply, Journal journal) {
        this.journal = journal;
        this.net = net;
        this.supply = supply;
        this.potential = new long[net.nodes()];
        this.distance = new long[net.nodes()];
        this.arcTowards = new int[net.nodes()];
        this.reached = new int[net.nodes()];
        this.open = new NodeHeap(net.nodes(), distance);
        Arrays.fill(distance, FAR);
    }

    long potential(int node) {
        return potential[node];
    }

    void setPotential(int node, long value) {
        long before = potential[node];
        note(() -> potential[node] = before);
        potential[node] = value;
    }

    long supply(int node) {
        return supply[node];
    }

    void supply(int node, int more) {
        note(() -> supply[node] -= more);
        supply[node] += more;
    }

    private void note(Runnable takeBack) {
        if (journal != null) {
            journal.did(takeBack);
        }
    }

    /** What a unit along this arc costs by the potentials. */
    long reducedCost(FlowNetwork network, int arc) {
        return network.cost[arc] + potential[network.head[arc]] - potential[network.tail[arc]];
    }

    /** Brings one unit to this node; false when nothing is left that could reach it. */
    boolean fill(int application) {
        reach(application, 0, -1);
        int found = -1;
        while (found < 0 && !open.isEmpty()) {
            int node = open.pop();
            if (supply[node] > 0) {
                found = node;
            } else {
                relax(node);
            }
        }
        if (found >= 0) {
            raisePotentials(distance[found]);
            supply(found, -1);
            for (int node = found; node != application; node = net.head[arcTowards[node]]) {
                push(arcTowards[node]);
            }
        }
        forget();
        return found >= 0;
    }

    private void push(int arc) {
        note(() -> net.push(arc, -1));
        net.push(arc, 1);
    }

    /** How many arcs were looked at so far. */
    long effort() {
        return effort;
    }

    private void relax(int node) {
        effort += net.first[node + 1] - net.first[node];
        for (int back = net.first[node]; back < net.first[node + 1]; back++) {
            int arc = net.reverse[back];
            if (net.room[arc] > 0) {
                int from = net.head[back];
                long price = net.cost[arc] + potential[node] - potential[from];
                reach(from, distance[node] + price, arc);
            }
        }
    }

    private void reach(int node, long far, int arc) {
        if (far < distance[node]) {
            if (distance[node] == FAR) {
                reached[reachedCount++] = node;
            }
            distance[node] = far;
            arcTowards[node] = arc;
            open.push(node);
        }
    }

    private void raisePotentials(long most) {
        if (journal != null) {
            int[] nodes = Arrays.copyOf(reached, reachedCount);
            long[] before = Arrays.stream(nodes).mapToLong(node -> potential[node]).toArray();
            journal.did(() -> IntStream.range(0, nodes.length).forEach(at -> potential[nodes[at]] = before[at]));
        }
        for (int at = 0; at < reachedCount; at++) {
            int node = reached[at];
            potential[node] += Math.min(distance[node], most) - most;
        }
    }

    private void forget() {
        while (reachedCount > 0) {
            distance[reached[--reachedCount]] = FAR;
        }
        open.clear();
    }
}
