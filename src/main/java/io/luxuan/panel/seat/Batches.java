package io.luxuan.panel.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many rows in statements of a size that every database takes. */
public final class Batches {
    static final int SIZE = 200;
    /** Of keys alone: as many as one page ever shows. */
    static final int KEYS = 1_000;

    private Batches() {}

    public static <T> void each(List<T> rows, Consumer<List<T>> statement) {
        each(rows, SIZE, statement);
    }

    public static <T> void each(List<T> rows, int size, Consumer<List<T>> statement) {
        for (int from = 0; from < rows.size(); from += size) {
            statement.accept(rows.subList(from, Math.min(rows.size(), from + size)));
        }
    }

    public static <T, R> List<R> all(List<T> keys, Function<List<T>, List<R>> query) {
        List<R> found = new ArrayList<>();
        each(keys, part -> found.addAll(query.apply(part)));
        return found;
    }
}
