package io.luxuan.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list in keyset order. Ask for {@code limit + 1} rows and hand them to {@link #of}. */
public record Slice<T>(List<T> rows, String next) {
    public static final int PAGE = 20;

    /** @param cursor the key of a row, from which the following page goes on */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Slice<>(List.copyOf(oneMore), null);
        }
        List<T> rows = List.copyOf(oneMore.subList(0, limit));
        return new Slice<>(rows, cursor.apply(rows.get(limit - 1)));
    }

    public boolean hasNext() {
        return next != null;
    }
}
