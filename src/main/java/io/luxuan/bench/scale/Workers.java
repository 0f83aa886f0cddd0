package io.luxuan.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same number of threads for both sides. Each takes the next piece of work as soon as it is free. */
final class Workers implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    /** @param work begun again, up to five times, when it clashes with another transaction; idempotent */
    <T> void each(List<T> items, Consumer<T> work) {
        List<Future<?>> running = new ArrayList<>();
        items.forEach(item -> running.add(threads.submit(() -> again(item, work))));
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            running.forEach(one -> one.cancel(false));
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static <T> List<List<T>> parts(List<T> items, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            parts.add(items.subList(from, Math.min(items.size(), from + size)));
        }
        return parts;
    }

    private static <T> void again(T item, Consumer<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.accept(item);
                return;
            } catch (RuntimeException clash) {
                if (attempt == ATTEMPTS) {
                    throw clash;
                }
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
