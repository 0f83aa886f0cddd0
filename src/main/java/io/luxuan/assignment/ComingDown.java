package io.luxuan.assignment;

import java.util.Arrays;

/**
 * The other half of an {@link Auction}: an expert who is too dear for what is left over, or below the minimum load, comes down until
 * enough applications would rather have this one than somebody they have.
 */
final class ComingDown {
    private static final long EFFORT = 40; // times each expert

    private final AssignmentProblem problem;
    private final Places places;
    private final Columns columns;
    private final int[] waiting; // experts, in a ring
    private final boolean[] waits;
    private final long[] worth; // at which price each application in question would come
    private final long[] sorted;
    private final int[] place;
    private int first;
    private int count;
    private long step;

    ComingDown(AssignmentProblem problem, Places places, Columns columns) {
        this.problem = problem;
        this.places = places;
        this.columns = columns;
        this.waiting = new int[problem.experts()];
        this.waits = new boolean[problem.experts()];
        int longest = 0;
        for (int who = 0; who < problem.experts(); who++) {
            longest = Math.max(longest, columns.start[who + 1] - columns.start[who]);
        }
        this.worth = new long[longest];
        this.sorted = new long[longest];
        this.place = new int[longest];
    }

    void settle(long fineness) {
        step = fineness;
        for (int who = 0; who < problem.experts(); who++) {
            await(who);
        }
        for (long effort = EFFORT * problem.experts(); count > 0 && effort > 0; effort--) {
            int who = waiting[first];
            first = (first + 1) % waiting.length;
            count--;
            waits[who] = false;
            comeDown(who);
        }
        while (count > 0) {
            waits[waiting[first]] = false;
            first = (first + 1) % waiting.length;
            count--;
        }
    }

    private void await(int who) {
        boolean tooDear = places.load(who) < problem.minimum()[who] || places.price[who] > 0 && places.load(who) < problem.cap()[who];
        if (tooDear && !waits[who]) {
            waits[who] = true;
            waiting[(first + count++) % waiting.length] = who;
        }
    }

    private void comeDown(int who) {
        int load = places.load(who);
        int able = candidates(who);
        int room = problem.cap()[who] - load;
        int paying = 0;
        while (paying < able && sorted[able - 1 - paying] > 0) {
            paying++;
        }
        if (places.price[who] > 0 && paying > room) {
            take(who, able, room, Math.max(0, sorted[able - 1 - room] - step));
        } else if (load + paying >= problem.minimum()[who]) {
            take(who, able, Math.min(paying, room), 0);
        } else {
            int needed = Math.min(able, problem.minimum()[who] - load);
            int next = Math.max(0, able - 1 - needed);
            take(who, able, needed, able == 0 ? places.price[who] : Math.min(0, sorted[next] - step));
        }
    }

    /** The dearest come first; among equals those that stand first. */
    private void take(int who, int able, int takers, long price) {
        places.price[who] = Math.min(places.price[who], price);
        if (takers > 0) {
            long least = sorted[able - takers];
            int equals = takers;
            for (int at = 0; at < able; at++) {
                equals -= worth[at] > least ? 1 : 0;
            }
            for (int at = 0; at < able; at++) {
                if (worth[at] > least || worth[at] == least && equals-- > 0) {
                    take(who, at);
                }
            }
        }
    }

    private void take(int who, int at) {
        int which = columns.application[place[at]];
        int gone = places.leaves(which, who);
        places.move(which, gone, columns.choice[place[at]], worth[at]);
        await(problem.expert()[gone]);
    }

    /** Those who could come: at which price, and where in the column. */
    private int candidates(int who) {
        int able = 0;
        for (int at = columns.start[who]; at < columns.start[who + 1]; at++) {
            int gone = places.leaves(columns.application[at], who);
            if (gone >= 0) {
                worth[able] = problem.gain()[columns.choice[at]] - places.value(gone);
                place[able++] = at;
            }
        }
        System.arraycopy(worth, 0, sorted, 0, able);
        Arrays.sort(sorted, 0, able);
        return able;
    }
}
