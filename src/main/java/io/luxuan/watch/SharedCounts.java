package io.luxuan.watch;

import io.luxuan.shared.permission.ForStaff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The counts of a round, at most some seconds old, for all who watch it: twenty watchers cost what one costs. */
@Service
@ForStaff
class SharedCounts {
    private static final long KEPT = Duration.ofSeconds(3).toNanos();

    private record Counted(List<ProcessCounts> counts, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < KEPT;
        }
    }

    private final CountRound count;
    private final ConcurrentHashMap<String, Counted> kept = new ConcurrentHashMap<>();

    SharedCounts(CountRound count) {
        this.count = count;
    }

    public List<ProcessCounts> of(String roundId) {
        return kept.compute(roundId, (id, before) ->
                before != null && before.isFresh() ? before : new Counted(count.count(id), System.nanoTime())).counts();
    }

    /** After a click that changed something, its own page shall show it. */
    public void forget(String roundId) {
        kept.remove(roundId);
    }
}
