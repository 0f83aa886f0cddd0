package io.luxuan.assignment;

/** The largest of many numbers, so many: a heap with the least of them on top. */
final class Largest {
    private final long[] heap;
    private int size;

    Largest(int most) {
        heap = new long[most];
    }

    void clear() {
        size = 0;
    }

    void offer(long value) {
        if (size < heap.length) {
            int place = size++;
            while (place > 0 && heap[(place - 1) / 2] > value) {
                heap[place] = heap[(place - 1) / 2];
                place = (place - 1) / 2;
            }
            heap[place] = value;
        } else if (value > heap[0]) {
            sink(value);
        }
    }

    private void sink(long value) {
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= value) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = value;
    }

    /** The least of the largest; lower than any number while there are fewer. */
    long least() {
        return size < heap.length ? Long.MIN_VALUE : heap[0];
    }
}
