package io.luxuan.assignment;

import java.util.Arrays;

/** A directed graph that grows. */
final class Arcs {
    private final int nodes;
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int size;

    Arcs(int nodes) {
        this.nodes = nodes;
    }

    void add(int tail, int head) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        from[size] = tail;
        to[size++] = head;
    }

    void addAll(Arcs others) {
        for (int arc = 0; arc < others.size; arc++) {
            add(others.from[arc], others.to[arc]);
        }
    }

    /** Takes away node after node that nothing leads to; what is left over lies on circles or behind them. */
    boolean haveCircle() {
        int[] incoming = new int[nodes];
        int[] start = new int[nodes + 1];
        for (int arc = 0; arc < size; arc++) {
            incoming[to[arc]]++;
            start[from[arc] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] place = start.clone();
        int[] heads = new int[size];
        for (int arc = 0; arc < size; arc++) {
            heads[place[from[arc]]++] = to[arc];
        }
        int[] open = new int[nodes];
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            if (incoming[node] == 0) {
                open[count++] = node;
            }
        }
        for (int done = 0; done < count; done++) {
            for (int at = start[open[done]]; at < start[open[done] + 1]; at++) {
                if (--incoming[heads[at]] == 0) {
                    open[count++] = heads[at];
                }
            }
        }
        return count < nodes;
    }
}
