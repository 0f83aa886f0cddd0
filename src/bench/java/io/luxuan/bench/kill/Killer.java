package io.luxuan.bench.kill;

import io.luxuan.bench.Latencies;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Kills a node or the database at random places of the count and starts it again. The next kill waits until all are up
 * again, and holds everybody at its place for so long: otherwise the round would be over before the killing.
 */
final class Killer extends Rhythm {
    private static final int LONGEST_DELAY = 600;
    private static final int DATABASE = -1;

    private final Nodes nodes;
    private final Mysqld database;
    private final SplittableRandom random;
    private final Map<Integer, Integer> victims = new HashMap<>();
    private final Latencies nodeAway = new Latencies();
    private final Latencies databaseAway = new Latencies();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /** @param total how many actions the round has */
    Killer(Nodes nodes, Mysqld database, long seed, int total, int kills, int databaseKills) {
        this.nodes = nodes;
        this.database = database;
        this.random = new SplittableRandom(seed);
        if (kills + databaseKills > total / 2) {
            throw new IllegalArgumentException("a round of " + total + " actions cannot be disturbed " + (kills + databaseKills) + " times");
        }
        for (int at = 0; at < kills + databaseKills; at++) {
            int place;
            do {
                place = 1 + random.nextInt(total - 1);
            } while (victims.containsKey(place));
            victims.put(place, at < kills ? random.nextInt(2) : DATABASE);
        }
    }

    @Override
    synchronized void action() {
        super.action();
        Integer victim = victims.remove(total());
        if (victim != null) {
            await();
            int delay = random.nextInt(LONGEST_DELAY);
            last = CompletableFuture.runAsync(() -> strike(victim, delay));
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
        return victims.size();
    }

    Latencies nodeAway() {
        return nodeAway;
    }

    Latencies databaseAway() {
        return databaseAway;
    }

    private void strike(int victim, int delay) {
        try {
            Thread.sleep(delay);
            long start = System.nanoTime();
            if (victim == DATABASE) {
                database.kill();
                database.start();
                databaseAway.add(System.nanoTime() - start);
                ensureNodes();
            } else {
                nodes.kill(victim);
                nodes.restart(victim);
                nodeAway.add(System.nanoTime() - start);
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Nodes must outlive their database. */
    private void ensureNodes() throws InterruptedException {
        for (int tries = 0; tries < 300 && !nodes.allUp(); tries++) {
            if (!nodes.allAlive()) {
                throw new IllegalStateException("a node ended because the database was away");
            }
            Thread.sleep(200);
        }
    }
}
