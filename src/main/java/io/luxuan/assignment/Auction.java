package io.luxuan.assignment;

import java.util.Arrays;

/**
 * Finds prices of experts that nearly balance: applications bid for experts, and experts who are left with too little come down until
 * somebody takes them, in steps that grow finer and finer. What comes out is where {@link PricedFlow} starts; prices that are wrong cost
 * it time and never the optimum.
 */
final class Auction {
    private static final int FINER = 8;
    private static final long EFFORT = 60; // bids for each seat in a round of one step
    private static final int NEARLY = 15;
    private static final long MOST = 1L << 50;

    private final AssignmentProblem problem;
    private final Places places;
    private final int[] free; // applications, once for each seat that nobody has
    private int freeCount;
    private long step;

    private Auction(AssignmentProblem problem) {
        this.problem = problem;
        this.places = new Places(problem);
        this.free = new int[Math.toIntExact(problem.seats())];
    }

    /** From nothing, in steps that begin coarse. */
    static long[] prices(AssignmentProblem problem) {
        return prices(problem, new long[problem.experts()], spread(problem) / FINER);
    }

    /** From prices of nearly the same problem. */
    static long[] prices(AssignmentProblem problem, long[] start) {
        return prices(problem, start, spread(problem) >> NEARLY);
    }

    private static long[] prices(AssignmentProblem problem, long[] start, long coarsest) {
        Auction auction = new Auction(problem);
        System.arraycopy(start, 0, auction.places.price, 0, start.length);
        Columns columns = new Columns(problem);
        ComingDown down = new ComingDown(problem, auction.places, columns);
        for (auction.step = Math.max(1, coarsest); ; auction.step = Math.max(1, auction.step / FINER)) {
            auction.fill();
            down.settle(auction.step);
            if (auction.step == 1) {
                new Centring(problem, auction.places, columns).centre();
                return auction.places.price;
            }
        }
    }

    private static long spread(AssignmentProblem problem) {
        return Arrays.stream(problem.gain()).max().orElse(0) - Arrays.stream(problem.gain()).min().orElse(0);
    }

    private void fill() {
        places.clear();
        freeCount = 0;
        for (int which = problem.applications() - 1; which >= 0; which--) {
            for (int seat = 0; seat < problem.demand()[which]; seat++) {
                free[freeCount++] = which;
            }
        }
        for (long effort = EFFORT * problem.seats(); freeCount > 0 && effort > 0; effort--) {
            bid(free[--freeCount]);
        }
    }

    /** For the best that is to be had, as much as it is worth above the second best, and a step more. */
    private void bid(int which) {
        places.turnTo(which);
        int best = -1;
        long most = Long.MIN_VALUE;
        long second = Long.MIN_VALUE;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            int who = problem.expert()[at];
            if (!places.isOnPanel(who)) {
                long value = problem.gain()[at] - places.price[who];
                if (value > most) {
                    second = most;
                    most = value;
                    best = at;
                } else if (value > second) {
                    second = value;
                }
            }
        }
        if (best >= 0) {
            long above = second == Long.MIN_VALUE ? step : most - second + step;
            int out = places.take(which, best, Math.min(MOST, places.price[problem.expert()[best]] + above));
            if (out >= 0) {
                free[freeCount++] = out;
            }
        }
    }
}
