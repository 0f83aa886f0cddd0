package io.luxuan.scoring;

import java.util.Arrays;

/**
 * Ranks that are compatible with the scores: {@value #PLAYS} times every merit is drawn anew around its estimate, all are
 * ranked, and of each one's ranks the middle nine tenths are kept.
 */
final class RankIntervals {
    static final int PLAYS = 400;
    private static final int CUT_OFF = PLAYS / 20;

    private final int[] low;
    private final int[] high;

    private RankIntervals(int size) {
        this.low = new int[size];
        this.high = new int[size];
    }

    /**
     * @param names      the public numbers, from which the draws come
     * @param means      expected values
     * @param deviations standard deviations
     */
    static RankIntervals of(String[] names, double[] means, double[] deviations) {
        double[][] played = new double[PLAYS][names.length];
        for (int i = 0; i < names.length; i++) {
            double[] draws = NormalDraws.of(names[i], PLAYS);
            for (int play = 0; play < PLAYS; play++) {
                played[play][i] = means[i] + deviations[i] * draws[play];
            }
        }
        int[][] ranks = new int[names.length][PLAYS];
        for (int play = 0; play < PLAYS; play++) {
            rank(played[play], ranks, play);
        }
        RankIntervals intervals = new RankIntervals(names.length);
        for (int i = 0; i < names.length; i++) {
            Arrays.sort(ranks[i]);
            intervals.low[i] = ranks[i][CUT_OFF];
            intervals.high[i] = ranks[i][PLAYS - 1 - CUT_OFF];
        }
        return intervals;
    }

    int low(int entry) {
        return low[entry];
    }

    int high(int entry) {
        return high[entry];
    }

    private static void rank(double[] values, int[][] ranks, int play) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < values.length; i++) {
            ranks[i][play] = values.length - Arrays.binarySearch(sorted, values[i]);
        }
    }
}
