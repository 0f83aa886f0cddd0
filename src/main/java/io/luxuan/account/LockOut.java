package io.luxuan.account;

import java.time.Duration;
import java.time.LocalDateTime;

/** Wrong passwords in a row close an account for a while; the count starts anew afterwards. */
final class LockOut {
    static final int FAILURES = 5;
    static final Duration CLOSED_FOR = Duration.ofMinutes(15);

    private LockOut() {}

    static boolean closesAfter(int failures) {
        return failures >= FAILURES;
    }

    static LocalDateTime closedUntil(LocalDateTime now) {
        return now.plus(CLOSED_FOR);
    }
}
