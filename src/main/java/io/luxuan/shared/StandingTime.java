package io.luxuan.shared;

import java.time.Duration;
import java.time.Instant;

/** A moment at which a clock stands, and since when it does. */
record StandingTime(Instant moment, Instant since) {
    /** What the clock would show if it had gone on from there. @param now by the system's clock */
    Instant runningOn(Instant now) {
        Duration passed = Duration.between(since, now);
        return passed.isNegative() ? moment : moment.plus(passed);
    }
}
