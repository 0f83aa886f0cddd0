package io.luxuan.paper.page;

import io.luxuan.paper.make.MadePaper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Papers that were just made, for the crowd that asks for the same on the day of publication. */
final class RecentPapers {
    private static final long KEPT = Duration.ofSeconds(30).toNanos();
    private static final int MOST = 12;

    private final Map<String, CompletableFuture<MadePaper>> underWay = new ConcurrentHashMap<>();
    private final Map<String, Recent> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recent> eldest) {
            return size() > MOST;
        }
    };

    private record Recent(MadePaper paper, long at) {}

    /** One of the last half minute, or a new one: who asks while it is made waits for it, and is told the same when it fails. */
    MadePaper get(String name, Supplier<MadePaper> make) {
        CompletableFuture<MadePaper> mine = new CompletableFuture<>();
        CompletableFuture<MadePaper> before = underWay.putIfAbsent(name, mine);
        if (before != null) {
            return of(before);
        }
        try {
            mine.complete(knownOrNew(name, make));
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
        } finally {
            underWay.remove(name);
        }
        return of(mine);
    }

    private static MadePaper of(CompletableFuture<MadePaper> paper) {
        try {
            return paper.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private MadePaper knownOrNew(String name, Supplier<MadePaper> make) {
        Recent known = known(name);
        if (known != null && System.nanoTime() - known.at() < KEPT) {
            return known.paper();
        }
        MadePaper made = make.get();
        synchronized (kept) {
            kept.put(name, new Recent(made, System.nanoTime()));
        }
        return made;
    }

    private Recent known(String name) {
        synchronized (kept) {
            return kept.get(name);
        }
    }
}
