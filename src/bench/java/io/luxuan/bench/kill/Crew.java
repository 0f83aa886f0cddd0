package io.luxuan.bench.kill;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lets many people act at once. */
final class Crew implements AutoCloseable {
    private final ExecutorService threads;

    Crew(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Answers when all have done it; the first failure ends everything. */
    <T> void all(Collection<T> items, Consumer<T> work) {
        await(begin(items, work));
    }

    <T> List<Future<?>> begin(Collection<T> items, Consumer<T> work) {
        return items.stream().<Future<?>>map(item -> threads.submit(() -> work.accept(item))).toList();
    }

    static void await(Collection<Future<?>> works) {
        works.forEach(Crew::await);
    }

    static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
