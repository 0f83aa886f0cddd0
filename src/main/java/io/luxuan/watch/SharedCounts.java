package io.luxuan.watch;

import io.luxuan.shared.Kept;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.workflow.FailedJobs;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The counts of a round, at most some seconds old, for all who watch it: fifty watchers cost what one costs. */
@Service
@ForStaff
class SharedCounts {
    private static final Duration AGE = Duration.ofSeconds(3);
    private static final int MOST_ROUNDS = 100;

    private final CountRound count;
    private final FailedJobs failures;
    private final Map<String, Kept<Watched>> kept = Collections.synchronizedMap(new LastAsked());

    SharedCounts(CountRound count, FailedJobs failures) {
        this.count = count;
        this.failures = failures;
    }

    /** Rounds that nobody has watched for long make room. */
    private static final class LastAsked extends LinkedHashMap<String, Kept<Watched>> {
        private static final long serialVersionUID = 1L;

        LastAsked() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<Watched>> eldest) {
            return size() > MOST_ROUNDS;
        }
    }

    public Watched of(String roundId) {
        return kept.computeIfAbsent(roundId, id -> new Kept<>(AGE, () -> count(id))).get();
    }

    /** After a click that changed something, its own page shall show it. */
    public void forget(String roundId) {
        kept.remove(roundId);
    }

    private Watched count(String roundId) {
        return new Watched(count.count(roundId), failures.stuckInRound(roundId));
    }
}
