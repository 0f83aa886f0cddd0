package io.luxuan.application.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Many rows a statement, but not more than a statement can carry. */
public final class Chunks {
    private static final int SIZE = 200;

    private Chunks() {}

    public static <T> void each(Collection<T> all, Consumer<List<T>> statement) {
        of(all, SIZE).forEach(statement);
    }

    public static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            chunks.add(list.subList(from, Math.min(list.size(), from + size)));
        }
        return chunks;
    }
}
