package io.luxuan.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many commands on some threads, each in a transaction of its own: while one waits for the disk another works. Nobody is
 * signed in on these threads; a command acts as somebody by itself.
 */
public final class InParallel {
    private InParallel() {}

    /** Two a core, since each waits for the database half of its time; eight at most: others want their turn too. */
    public static int hands() {
        return Math.min(8, 2 * Runtime.getRuntime().availableProcessors());
    }

    /**
     * Returns when all are done.
     *
     * @throws RuntimeException of the first that failed; those that had not begun by then are left out
     */
    public static void run(int threads, Collection<? extends Runnable> commands) {
        ExecutorService hands = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            commands.forEach(command -> running.add(hands.submit(command)));
            for (Future<?> command : running) {
                command.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            hands.shutdownNow();
        }
    }
}
