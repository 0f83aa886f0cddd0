package io.luxuan.draw.frozen;

import java.util.Arrays;

/**
 * The experts left for an application, by their places in the pool, ascending, with their fits.
 *
 * @param application its public number
 */
record DrawRow(String application, int[] places, int[] fit) {
    int size() {
        return places.length;
    }

    /** What a pair is worth without any chance. */
    long leastGain(int at) {
        return (long) fit[at] << DrawRules.FIT_SHIFT;
    }

    /** What so many of the pairs are worth above the prices at least; lower than anything where there are fewer. */
    long atLeast(int count, long[] price) {
        long[] worth = new long[places.length];
        Arrays.setAll(worth, at -> leastGain(at) - price[places[at]]);
        Arrays.sort(worth);
        return worth.length < count ? Long.MIN_VALUE : worth[worth.length - count];
    }

    DrawRow sorted() {
        boolean ascending = true;
        for (int at = 1; at < places.length && ascending; at++) {
            ascending = places[at - 1] < places[at];
        }
        if (ascending) {
            return this;
        }
        long[] both = new long[places.length];
        Arrays.setAll(both, at -> (long) places[at] << Integer.SIZE | fit[at] & 0xffffffffL);
        Arrays.sort(both);
        return new DrawRow(application, Arrays.stream(both).mapToInt(each -> (int) (each >> Integer.SIZE)).toArray(),
                Arrays.stream(both).mapToInt(each -> (int) each).toArray());
    }
}
