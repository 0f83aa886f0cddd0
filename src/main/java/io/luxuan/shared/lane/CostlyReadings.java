package io.luxuan.shared.lane;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Readings of files that cost a processor a second and memory by the hundred megabytes: on each node no more at once than
 * half of its processors do, so that pages are answered whatever people send.
 */
public final class CostlyReadings {
    private static final int WAITING = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Lane LANE = new Lane(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING);

    private CostlyReadings() {}

    /** @throws TooBusy when no place was free within five seconds; nothing has been read then */
    public static <T> T read(Supplier<T> reading) {
        if (!entered()) {
            throw new TooBusy("too many files are being read");
        }
        try {
            return reading.get();
        } finally {
            LANE.leave();
        }
    }

    private static boolean entered() {
        try {
            return LANE.enter(LONGEST_WAIT.toNanos());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
