package io.luxuan.bench.scale;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.InParallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The same number of threads for both sides. Each takes the next piece of work as soon as it is free. */
public record Workers(int threads) {
    private static final int ATTEMPTS = 5;

    /** @param work begun again, up to five times, when it clashes with another transaction; idempotent */
    public <T> void each(List<T> items, Consumer<T> work) {
        InParallel.run(threads, items.stream().map(item -> (Runnable) () -> again(item, work)).toList());
    }

    public static <T> List<List<T>> parts(List<T> items, int size) {
        List<List<T>> parts = new ArrayList<>();
        Chunks.each(items, size, parts::add);
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
}
