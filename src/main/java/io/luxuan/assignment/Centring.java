package io.luxuan.assignment;

/**
 * After an auction every price is one at which somebody would just leave. Moved half-way to where somebody else would just come, prices
 * say clearly who belongs to whom.
 */
final class Centring {
    private static final long NONE = Long.MIN_VALUE / 4;

    private final AssignmentProblem problem;
    private final Places places;
    private final Columns columns;

    Centring(AssignmentProblem problem, Places places, Columns columns) {
        this.problem = problem;
        this.places = places;
        this.columns = columns;
    }

    void centre() {
        for (int who = 0; who < problem.experts(); who++) {
            int load = places.load(who);
            boolean full = load == problem.cap()[who];
            boolean least = load == problem.minimum()[who];
            if (load > 0 && (full || least)) {
                long come = comes(who);
                long leave = leaves(who);
                if (come > NONE && leave > come && leave < Long.MAX_VALUE) {
                    long middle = come + (leave - come) / 2;
                    places.price[who] = full && least ? middle : full ? Math.max(0, middle) : Math.min(0, middle);
                }
            }
        }
    }

    /** The lowest price at which somebody leaves who can. */
    private long leaves(int who) {
        long lowest = Long.MAX_VALUE;
        for (int at = 0; at < places.load(who); at++) {
            int which = places.holder(who, at);
            long instead = places.instead(which, who);
            if (instead > NONE) {
                lowest = Math.min(lowest, problem.gain()[problem.choice(which, who)] - instead);
            }
        }
        return lowest;
    }

    /** The highest price at which somebody comes. */
    private long comes(int who) {
        long highest = NONE;
        for (int at = columns.start[who]; at < columns.start[who + 1]; at++) {
            int gone = places.leaves(columns.application[at], who);
            if (gone >= 0) {
                highest = Math.max(highest, problem.gain()[columns.choice[at]] - places.value(gone));
            }
        }
        return highest;
    }
}
