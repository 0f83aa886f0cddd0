package io.luxuan.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists of keys or rows go to the database in statements of bounded size. */
final class Chunks {
    static final int SIZE = 200;

    private Chunks() {}

    public static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(from + SIZE, list.size())));
        }
        return chunks;
    }
}
