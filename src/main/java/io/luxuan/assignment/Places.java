package io.luxuan.assignment;

import java.util.Arrays;

/** The state of an auction: what each expert costs, who holds whom. */
final class Places {
    final long[] price; // of each expert
    private final AssignmentProblem problem;
    private final Bids[] bids; // of each expert
    private final int[] first; // of each application: its first seat
    private final int[] held; // by each seat: a choice, or -1
    private final int[] seen; // of each institution: the last turn at which it was on the panel at hand
    private int turn;

    Places(AssignmentProblem problem) {
        this.problem = problem;
        this.price = new long[problem.experts()];
        this.bids = new Bids[problem.experts()];
        Arrays.setAll(bids, who -> new Bids());
        this.first = new int[problem.applications() + 1];
        for (int which = 0; which < problem.applications(); which++) {
            first[which + 1] = first[which] + problem.demand()[which];
        }
        this.held = new int[first[problem.applications()]];
        this.seen = new int[problem.institutions()];
    }

    void clear() {
        Arrays.fill(held, -1);
        for (Bids each : bids) {
            each.clear();
        }
    }

    int load(int who) {
        return bids[who].size();
    }

    /** An application that holds one of this expert's places, counted from 0. */
    int holder(int who, int at) {
        return bids[who].bidder(at);
    }

    /** Makes an application's panel the one at hand. */
    void turnTo(int which) {
        turn++;
        for (int seat = first[which]; seat < first[which + 1]; seat++) {
            if (held[seat] >= 0) {
                seen[problem.institution()[problem.expert()[held[seat]]]] = turn;
            }
        }
    }

    /** Whether the panel at hand has somebody of this expert's institution. */
    boolean isOnPanel(int who) {
        return seen[problem.institution()[who]] == turn;
    }

    /** Gives a free seat to the expert of a choice. Answers the application that loses a seat for it; negative for none. */
    int take(int which, int choice, long bid) {
        int who = problem.expert()[choice];
        hold(which, -1, choice);
        bids[who].add(bid, which);
        int out = -1;
        while (bids[who].size() > most(who)) {
            if (price[who] < 0 && bids[who].lowest() >= 0) {
                price[who] = 0;
            } else {
                price[who] = Math.max(price[who], bids[who].lowest());
                out = bids[who].drop();
                hold(out, who, -1);
            }
        }
        if (bids[who].size() > 0 && bids[who].size() == most(who)) {
            long full = Math.max(price[who], bids[who].lowest());
            price[who] = price[who] < 0 ? Math.min(0, full) : full;
        }
        return out;
    }

    private int most(int who) {
        return price[who] < 0 ? problem.minimum()[who] : problem.cap()[who];
    }

    /** Moves a seat of an application from one choice to another at the expense of nobody. */
    void move(int which, int from, int choice, long bid) {
        int gone = problem.expert()[from];
        bids[gone].remove(which);
        hold(which, gone, choice);
        bids[problem.expert()[choice]].add(bid, which);
    }

    /** @param who sits there now; negative for nobody */
    private void hold(int which, int who, int choice) {
        for (int seat = first[which]; seat < first[which + 1]; seat++) {
            if (who < 0 ? held[seat] < 0 : held[seat] >= 0 && problem.expert()[held[seat]] == who) {
                held[seat] = choice;
                return;
            }
        }
        throw new IllegalStateException("no such seat");
    }

    /**
     * The choice that an application would give up for this expert: a colleague of the same institution, or the seat worth least.
     * Negative when it has this expert, or none at all.
     */
    int leaves(int which, int who) {
        int least = -1;
        long worth = Long.MAX_VALUE;
        for (int seat = first[which]; seat < first[which + 1]; seat++) {
            if (held[seat] < 0) {
                continue;
            }
            int sits = problem.expert()[held[seat]];
            if (sits == who) {
                return -1;
            }
            if (problem.institution()[sits] == problem.institution()[who]) {
                return held[seat];
            }
            if (value(held[seat]) < worth) {
                worth = value(held[seat]);
                least = held[seat];
            }
        }
        return least;
    }

    /** The best that an application could have instead of this expert, who is on its panel. */
    long instead(int which, int who) {
        turnTo(which);
        long best = Long.MIN_VALUE / 4;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            int other = problem.expert()[at];
            if (other != who && (!isOnPanel(other) || problem.institution()[other] == problem.institution()[who])) {
                best = Math.max(best, value(at));
            }
        }
        return best;
    }

    long value(int choice) {
        return problem.gain()[choice] - price[problem.expert()[choice]];
    }
}
