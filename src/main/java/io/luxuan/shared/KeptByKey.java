package io.luxuan.shared;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Figures of many things, each {@link Kept} for itself. What nobody has asked for the longest makes room. */
public final class KeptByKey<K, T> {
    private final Duration age;
    private final Function<K, T> source;
    private final Map<K, Kept<T>> kept;

    /** @param most how many things are kept */
    public KeptByKey(Duration age, int most, Function<K, T> source) {
        this.age = age;
        this.source = source;
        this.kept = Collections.synchronizedMap(new LastAsked<>(most));
    }

    private static final class LastAsked<K, T> extends LinkedHashMap<K, Kept<T>> {
        private static final long serialVersionUID = 1L;
        private final int most;

        LastAsked(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Kept<T>> eldest) {
            return size() > most;
        }
    }

    public T get(K key) {
        return kept.computeIfAbsent(key, asked -> new Kept<>(age, () -> source.apply(asked))).get();
    }

    public void forget(K key) {
        kept.remove(key);
    }
}
