package io.luxuan.assignment;

import java.util.Arrays;

/**
 * Finds the prices that prove optimal panels optimal. Moving a seat from one expert to another must never pay: that is a
 * difference constraint between two experts' prices, so the prices are shortest distances, found by lowering prices until
 * no constraint is broken. They follow from the panels alone, whichever solver found those.
 */
final class DualPrices {
    private static final long NOTHING = Long.MIN_VALUE / 4;

    private final AssignmentProblem problem;
    private final PanelView panels;
    private final long[] price; // of each expert
    private boolean colleague; // somebody's price fell because of a colleague
    private long idle; // the price of load that anybody could take

    private DualPrices(AssignmentProblem problem, int[][] panels, long[] guess) {
        this.problem = problem;
        this.panels = new PanelView(problem, panels);
        this.price = guess.clone();
    }

    /** @throws IllegalStateException when the panels are not optimal, so that no such prices exist */
    static Certificate of(AssignmentProblem problem, int[][] panels) {
        return of(problem, panels, new long[problem.experts()]);
    }

    /** @param guess prices to start from: the better, the faster */
    static Certificate of(AssignmentProblem problem, int[][] panels, long[] guess) {
        DualPrices prices = new DualPrices(problem, panels, guess);
        int passes = 2 * problem.experts() + problem.applications() + 2;
        while (prices.lower()) {
            if (passes-- == 0) {
                throw new IllegalStateException("these panels are not optimal");
            }
        }
        return prices.result();
    }

    private boolean lower() {
        boolean lowered = lowerByLoad();
        for (int which = 0; which < problem.applications(); which++) {
            panels.turnTo(which);
            long outside = outsideOrColleagues(which);
            for (int seat : panels.seats()) {
                lowered |= lowerTo(seat, problem.gain()[seat] - outside);
            }
        }
        return colleagueLowered() || lowered;
    }

    private boolean lowerTo(int seat, long most) {
        int who = problem.expert()[seat];
        if (price[who] <= most) {
            return false;
        }
        price[who] = most;
        return true;
    }

    private boolean lowerByLoad() {
        boolean lowered = false;
        for (int who = 0; who < price.length; who++) {
            if (panels.load(who) > problem.minimum()[who] && idle > price[who]) {
                idle = price[who];
                lowered = true;
            }
        }
        for (int who = 0; who < price.length; who++) {
            if (panels.load(who) < problem.cap()[who] && price[who] > idle) {
                price[who] = idle;
                lowered = true;
            }
        }
        return lowered;
    }

    /**
     * The best that an institution not on the panel has to offer above its expert's price. On the way, no colleague of
     * somebody on the panel may do better in that seat.
     */
    private long outsideOrColleagues(int which) {
        long best = NOTHING;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            int who = problem.expert()[at];
            int seat = panels.seatOf(problem.institution()[who]);
            long above = problem.gain()[at] - price[who];
            if (seat < 0) {
                best = Math.max(best, above);
            } else if (seat != at && lowerTo(seat, problem.gain()[seat] - above)) {
                colleague = true;
            }
        }
        return best;
    }

    private boolean colleagueLowered() {
        boolean lowered = colleague;
        colleague = false;
        return lowered;
    }

    private Certificate result() {
        for (int who = 0; who < price.length; who++) {
            price[who] -= idle;
        }
        long[] seat = new long[problem.applications()];
        for (int which = 0; which < seat.length; which++) {
            panels.turnTo(which);
            seat[which] = Arrays.stream(panels.seats()).mapToLong(at -> problem.gain()[at] - price[problem.expert()[at]]).min()
                    .orElse(Math.max(0, outsideOrColleagues(which)));
        }
        return new Certificate(seat, price);
    }
}
