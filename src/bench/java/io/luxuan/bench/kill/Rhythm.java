package io.luxuan.bench.kill;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what the people of a round do. Who disturbs them does it by this count, so that it does not depend on speed. */
class Rhythm {
    /** A moved clock starts work in the background, which is to be disturbed as well. */
    private static final int MOVED_CLOCK = 12;

    private static final int OF_AN_APPLICATION = 10;
    private static final int OF_A_ROUND = 100;

    private final AtomicInteger beats = new AtomicInteger();

    /** Fewer than a round of so many applications has, where it was not counted. */
    static int actionsOf(int applications) {
        return OF_A_ROUND + OF_AN_APPLICATION * applications;
    }

    /** Before an action. */
    void action() {
        beats.incrementAndGet();
    }

    /** After the clock was moved. */
    void clockMoved() {
        for (int i = 0; i < MOVED_CLOCK; i++) {
            action();
        }
    }

    int total() {
        return beats.get();
    }
}
