package io.luxuan.bench.stampede;

import io.luxuan.bench.Latencies;
import io.luxuan.bench.http.Page;
import io.luxuan.shared.MovableClock;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;

/** What all applicants count together. */
final class Tally {
    final Kind saves = new Kind();
    final Kind submissions = new Kind();
    private final MovableClock clock = new MovableClock();
    private final AtomicInteger withoutRetryAfter = new AtomicInteger();

    /** Answers of one kind of request. Latencies are of single requests that were not turned away, redirects included. */
    static final class Kind {
        final Latencies answered = new Latencies();
        final Latencies turnedAway = new Latencies();
        final AtomicInteger failed = new AtomicInteger();

        void count(Page page) {
            (page.status() == 503 ? turnedAway : answered).add(page.nanos());
            if (page.status() >= 500 && page.status() != 503) {
                failed.incrementAndGet();
            }
        }
    }

    LocalDateTime now() {
        return clock.now();
    }

    int withoutRetryAfter() {
        return withoutRetryAfter.get();
    }

    void pause(Page busy) {
        if (busy.retryAfter() == 0) {
            withoutRetryAfter.incrementAndGet();
        }
        try {
            Thread.sleep(1000L * Math.max(1, busy.retryAfter()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
