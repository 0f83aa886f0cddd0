package io.luxuan.watch;

import io.luxuan.shared.KeptByKey;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.FailedJobs;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;

/** The counts of a round, at most some seconds old, for all who watch it: fifty watchers cost what one costs. */
@UseCase
@ForStaff
class SharedCounts {
    private static final int MOST_ROUNDS = 100;

    private final KeptByKey<String, Watched> kept;

    SharedCounts(CountRound count, FailedJobs failures, @Value("${luxuan.kept:3s}") Duration age) {
        kept = new KeptByKey<>(age, MOST_ROUNDS, id -> new Watched(count.count(id), failures.stuckInRound(id)));
    }

    public Watched of(String roundId) {
        return kept.get(roundId);
    }

    /** After a click that changed something, its own page shall show it. */
    public void forget(String roundId) {
        kept.forget(roundId);
    }
}
