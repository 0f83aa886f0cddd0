package io.luxuan.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Long lists in pieces, in their order: many rows a statement, but not more than every database takes. */
public final class Chunks {
    /** Rows of a statement. */
    public static final int ROWS = 200;
    /** Of keys alone: as many as one page ever shows. */
    public static final int KEYS = 1_000;

    private Chunks() {}

    public static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            chunks.add(list.subList(from, Math.min(list.size(), from + size)));
        }
        return chunks;
    }

    /** What one step of a loop takes of all that waits. */
    public static <T> List<T> first(List<T> waiting, int size) {
        return waiting.subList(0, Math.min(waiting.size(), size));
    }

    public static <T> void each(Collection<T> all, Consumer<List<T>> statement) {
        each(all, ROWS, statement);
    }

    public static <T> void each(Collection<T> all, int size, Consumer<List<T>> statement) {
        of(all, size).forEach(statement);
    }

    /** What a query finds for all keys, asked in statements of {@link #ROWS}. */
    public static <K, R> List<R> all(Collection<K> keys, Function<List<K>, ? extends Collection<R>> query) {
        List<R> found = new ArrayList<>();
        each(keys, part -> found.addAll(query.apply(part)));
        return found;
    }
}
