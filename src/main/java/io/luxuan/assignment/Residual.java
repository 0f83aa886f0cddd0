package io.luxuan.assignment;

/** What may still flow: every arc and its reverse, gathered by the node they leave. Arc numbers are those of the gathering. */
final class Residual {
    private static final int LOCK = 1 << 30; // more than any flow

    final int[] first; // of each node; one longer than the nodes
    final int[] head;
    final int[] room;
    final long[] cost;
    final int[] reverse;
    private final int[] placeOf; // of each arc of the network

    Residual(FlowNetwork network) {
        int nodes = network.nodes();
        int arcs = network.arcs();
        first = new int[nodes + 1];
        head = new int[2 * arcs];
        room = new int[2 * arcs];
        cost = new long[2 * arcs];
        reverse = new int[2 * arcs];
        placeOf = new int[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            first[network.tail[arc] + 1]++;
            first[network.head[arc] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        for (int arc = 0; arc < arcs; arc++) {
            int there = next[network.tail[arc]]++;
            int back = next[network.head[arc]]++;
            placeOf[arc] = there;
            set(there, back, network.head[arc], network.capacity[arc], network.cost[arc]);
            set(back, there, network.tail[arc], 0, -network.cost[arc]);
        }
    }

    private void set(int arc, int back, int to, int most, long price) {
        head[arc] = to;
        room[arc] = most;
        cost[arc] = price;
        reverse[arc] = back;
    }

    int nodes() {
        return first.length - 1;
    }

    /** What flows along an arc of the network. */
    int flow(int networkArc) {
        int back = room[reverse[placeOf[networkArc]]];
        return back < 0 ? back + LOCK : back;
    }

    /** Leaves what flows along an arc of the network as it is, until unlocked. */
    void lock(int networkArc) {
        room[placeOf[networkArc]] -= LOCK;
        room[reverse[placeOf[networkArc]]] -= LOCK;
    }

    void unlock(int networkArc) {
        room[placeOf[networkArc]] += LOCK;
        room[reverse[placeOf[networkArc]]] += LOCK;
    }

    /** Sends more along an arc of the network. */
    void send(int networkArc, int units) {
        push(placeOf[networkArc], units);
    }

    /** Seats the expert of a choice; where the load comes from is not settled by this. */
    void seat(FlowNetwork network, int choice) {
        int arc = network.firstChoice + choice;
        send(arc, 1);
        if (network.isPair(network.head[arc])) {
            send(network.onward(network.head[arc]), 1);
        }
    }

    void push(int arc, int units) {
        room[arc] -= units;
        room[reverse[arc]] += units;
    }
}
