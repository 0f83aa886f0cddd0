package io.luxuan.assignment;

import java.util.Arrays;

/** Who holds an expert's places in an auction, the lowest bid first: a heap. */
final class Bids {
    private long[] bid = new long[8];
    private int[] bidder = new int[8];
    private int size;

    int size() {
        return size;
    }

    int bidder(int at) {
        return bidder[at];
    }

    void clear() {
        size = 0;
    }

    long lowest() {
        return bid[0];
    }

    void add(long most, int who) {
        if (size == bid.length) {
            bid = Arrays.copyOf(bid, 2 * size);
            bidder = Arrays.copyOf(bidder, 2 * size);
        }
        up(size++, most, who);
    }

    /** Takes the lowest bid away and answers whose it was. */
    int drop() {
        int who = bidder[0];
        removeAt(0);
        return who;
    }

    void remove(int who) {
        for (int at = 0; at < size; at++) {
            if (bidder[at] == who) {
                removeAt(at);
                return;
            }
        }
    }

    private void removeAt(int at) {
        size--;
        if (at < size) {
            long most = bid[size];
            int who = bidder[size];
            int place = at;
            while (2 * place + 1 < size) {
                int child = 2 * place + 1;
                child += child + 1 < size && bid[child + 1] < bid[child] ? 1 : 0;
                if (bid[child] >= most) {
                    break;
                }
                set(place, bid[child], bidder[child]);
                place = child;
            }
            up(place, most, who);
        }
    }

    private void up(int from, long most, int who) {
        int place = from;
        while (place > 0 && bid[(place - 1) / 2] > most) {
            set(place, bid[(place - 1) / 2], bidder[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        set(place, most, who);
    }

    private void set(int place, long most, int who) {
        bid[place] = most;
        bidder[place] = who;
    }
}
