package io.luxuan.bench.kill;

import io.luxuan.bench.Latencies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Strikes at random places of the count. The next blow waits until all are up again, and holds everybody at its place for so
 * long: otherwise the round would be over before the killing.
 */
final class Killer extends Rhythm {
    private static final int LONGEST_DELAY = 600;

    private final SplittableRandom random;
    private final Map<Integer, Blow> blows = new HashMap<>();
    private final Map<String, Latencies> away = new TreeMap<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /** @param total how many actions the round has */
    Killer(List<Blow> all, long seed, int total) {
        this.random = new SplittableRandom(seed);
        if (all.size() > total / 2) {
            throw new IllegalArgumentException("a round of " + total + " actions cannot be disturbed " + all.size() + " times");
        }
        for (Blow blow : all) {
            int place;
            do {
                place = 1 + random.nextInt(total - 1);
            } while (blows.containsKey(place));
            blows.put(place, blow);
        }
    }

    @Override
    synchronized void action() {
        super.action();
        Blow blow = blows.remove(total());
        if (blow != null) {
            await();
            int delay = random.nextInt(LONGEST_DELAY);
            last = CompletableFuture.runAsync(() -> strike(blow, delay));
        }
    }

    /** Until all that was killed is up again. @throws IllegalStateException when it does not come up */
    synchronized void await() {
        try {
            last.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("what was killed did not come up again", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int open() {
        return blows.size();
    }

    /** How long what was hit was away, by kind. */
    Map<String, Latencies> away() {
        return away;
    }

    private void strike(Blow blow, int delay) {
        try {
            Thread.sleep(delay);
            long start = System.nanoTime();
            blow.strike();
            away.computeIfAbsent(blow.kind(), kind -> new Latencies()).add(System.nanoTime() - start);
            System.err.println(blow.kind() + " hit, " + blows.size() + " blows left");
        } catch (Exception failed) {
            throw new IllegalStateException(blow.kind(), failed);
        }
    }
}
