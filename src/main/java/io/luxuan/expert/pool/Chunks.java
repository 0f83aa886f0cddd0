package io.luxuan.expert.pool;

import java.util.List;
import java.util.function.Consumer;

/** Long lists in statements of at most two hundred rows. */
public final class Chunks {
    static final int SIZE = 200;

    private Chunks() {}

    public static <T> void each(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += SIZE) {
            work.accept(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
    }
}
