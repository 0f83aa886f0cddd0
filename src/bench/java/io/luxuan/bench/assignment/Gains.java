package io.luxuan.bench.assignment;

import io.luxuan.assignment.AssignmentProblem;

/**
 * Mixes fit and chance into one gain, so that the optimum is unique and nobody chose it.
 *
 * @param shift      how far a fit is moved up
 * @param chanceBits how many low bits are chance
 */
record Gains(int shift, int chanceBits) {
    private static final int BITS = bits(AssignmentProblem.LARGEST_GAIN) - 1;

    Gains {
        if (chanceBits < 0 || shift < chanceBits || shift > BITS) {
            throw new IllegalArgumentException("these fits leave no room for chance");
        }
    }

    /** Chance decides between panels of the same total fit alone: all chance together weighs less than one unit of fit. */
    static Gains fitFirst(long largestFit, long seats) {
        int shift = BITS - bits(largestFit);
        return new Gains(shift, shift - bits(seats));
    }

    /** More room for chance, so that ties all but disappear: the chance of one seat weighs less than one unit of fit. */
    static Gains finest(long largestFit) {
        int shift = BITS - bits(largestFit);
        return new Gains(shift, shift);
    }

    /**
     * The gain of a choice.
     *
     * @param fit    from 0 to the largest fit
     * @param chance 64 random bits, always the same for the same pair under the same seed
     */
    long of(long fit, long chance) {
        return (fit << shift) + (chanceBits == 0 ? 0 : chance >>> (Long.SIZE - chanceBits));
    }

    /** The fit in a gain, and with fit first in a sum of gains too. */
    long fit(long gain) {
        return gain >> shift;
    }

    private static int bits(long largest) {
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }
}
