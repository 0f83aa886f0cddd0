package io.luxuan.account.pace;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * How long wrong passwords make the next attempt wait: not at all at first, then twice as long each time. Nothing is ever
 * closed, and what was counted is forgotten after an hour without a wrong password.
 */
public enum Pace {
    /** One user name, whether or not there is such an account. */
    NAME(5),
    /** One address, which many people of an office may share. */
    ADDRESS(50);

    public static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    public static final Duration REMEMBERED = Duration.ofHours(1);

    private static final int DOUBLINGS = 7;

    private final int free;

    Pace(int free) {
        this.free = free;
    }

    /** @param failures wrong passwords so far */
    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** The moment from which another attempt is looked at. */
    LocalDateTime openFrom(AttemptCount count) {
        return count.lastAt().plus(waitAfter(count.failures()));
    }

    boolean slows(AttemptCount count) {
        return count.failures() >= free;
    }

    static boolean isRemembered(AttemptCount count, LocalDateTime now) {
        return count.lastAt().plus(REMEMBERED).isAfter(now);
    }
}
