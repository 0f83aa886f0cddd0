package io.luxuan.assignment;

import java.util.Arrays;

/** The open nodes of a search, nearest first; among equals the one of the smallest number. */
final class NodeHeap {
    private final long[] distance;
    private final int[] node;
    private final int[] placeOf;
    private int size;

    NodeHeap(int nodes, long[] distance) {
        this.distance = distance;
        this.node = new int[nodes];
        this.placeOf = new int[nodes];
        Arrays.fill(placeOf, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node, or moves it up after its distance fell. */
    void push(int which) {
        if (placeOf[which] < 0) {
            placeOf[which] = size;
            node[size++] = which;
        }
        up(placeOf[which]);
    }

    int pop() {
        int top = node[0];
        placeOf[top] = -1;
        int last = node[--size];
        if (size > 0) {
            node[0] = last;
            placeOf[last] = 0;
            down(0);
        }
        return top;
    }

    void clear() {
        while (size > 0) {
            placeOf[node[--size]] = -1;
        }
    }

    private void up(int from) {
        int place = from;
        int which = node[place];
        while (place > 0 && isNearer(which, node[(place - 1) / 2])) {
            place = put(node[(place - 1) / 2], place, (place - 1) / 2);
        }
        put(which, place, place);
    }

    private void down(int from) {
        int place = from;
        int which = node[place];
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && isNearer(node[child + 1], node[child])) {
                child++;
            }
            if (!isNearer(node[child], which)) {
                break;
            }
            place = put(node[child], place, child);
        }
        put(which, place, place);
    }

    private int put(int which, int place, int next) {
        node[place] = which;
        placeOf[which] = place;
        return next;
    }

    private boolean isNearer(int one, int two) {
        return distance[one] < distance[two] || (distance[one] == distance[two] && one < two);
    }
}
