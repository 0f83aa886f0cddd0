package io.luxuan.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Brings as much as possible from the nodes that offer to the nodes that want, whatever it costs, and says around which
 * nodes something stays missing. Backwards, wanting nodes are where flow ends; forwards, where it starts.
 */
final class Saturation {
    private final Residual net;
    private final long[] wanted;
    private final long[] offered;
    private final boolean backwards;
    private final int[] arcOf; // by which each node was reached
    private final int[] queue;
    private final int[] searchOf;
    private final BitSet dead = new BitSet(); // nodes from which nothing offered can be reached any more
    private int searches;
    private int queued;

    Saturation(Residual net, long[] wanted, long[] offered, boolean backwards) {
        this.net = net;
        this.wanted = wanted;
        this.offered = offered;
        this.backwards = backwards;
        this.arcOf = new int[net.nodes()];
        this.queue = new int[net.nodes()];
        this.searchOf = new int[net.nodes()];
    }

    /** Sets of nodes that cannot be satisfied together, as small as possible; none when everybody gets what is wanted. */
    List<BitSet> unsatisfied() {
        List<Integer> missing = new ArrayList<>();
        for (int node = 0; node < wanted.length; node++) {
            while (wanted[node] > 0 && bringOneTo(node)) {
                wanted[node]--;
            }
            if (wanted[node] > 0) {
                missing.add(node);
            }
        }
        List<BitSet> sets = new ArrayList<>();
        missing.forEach(node -> {
            BitSet found = takeOut(sets, node);
            merge(sets, found == null ? around(node) : found);
        });
        return sets;
    }

    /** The set that this node is in already: whatever is around the node is in it too. Null for none. */
    private static BitSet takeOut(List<BitSet> sets, int node) {
        for (int at = 0; at < sets.size(); at++) {
            if (sets.get(at).get(node)) {
                return sets.remove(at);
            }
        }
        return null;
    }

    private static void merge(List<BitSet> sets, BitSet next) {
        for (BitSet set : List.copyOf(sets)) {
            if (set.intersects(next)) {
                next.or(set);
                sets.remove(set);
            }
        }
        sets.add(next);
    }

    private BitSet around(int start) {
        dead.clear();
        search(start);
        BitSet around = new BitSet();
        for (int at = 0; at < queued; at++) {
            around.set(queue[at]);
        }
        return around;
    }

    private boolean bringOneTo(int start) {
        if (dead.get(start)) {
            return false;
        }
        int found = search(start);
        if (found < 0) {
            for (int at = 0; at < queued; at++) {
                dead.set(queue[at]);
            }
            return false;
        }
        offered[found]--;
        for (int node = found; node != start; ) {
            int arc = arcOf[node];
            net.push(backwards ? arc : net.reverse[arc], 1);
            node = net.head[arc];
        }
        return true;
    }

    /** The first node that still offers something, from this one on; negative for none. Every arc kept leads back to it. */
    private int search(int start) {
        searches++;
        queued = 0;
        reach(start, -1);
        for (int at = 0; at < queued; at++) {
            int node = queue[at];
            for (int arc = net.first[node]; arc < net.first[node + 1]; arc++) {
                int used = backwards ? net.reverse[arc] : arc;
                if (net.room[used] > 0 && reach(net.head[arc], net.reverse[arc]) && offered[net.head[arc]] > 0) {
                    return net.head[arc];
                }
            }
        }
        return -1;
    }

    private boolean reach(int node, int arc) {
        if (searchOf[node] == searches || dead.get(node)) {
            return false;
        }
        searchOf[node] = searches;
        arcOf[node] = arc;
        queue[queued++] = node;
        return true;
    }
}
