package io.luxuan.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What several gauges read of one query: asked at most every twenty seconds, however many gauges and monitors ask, and
 * also when it fails, so that monitors are answered while the database is away.
 */
public final class KeptFigures<T> {
    private static final Duration AGE = Duration.ofSeconds(20);

    private final Kept<Optional<T>> kept;

    public KeptFigures(Supplier<T> query) {
        kept = new Kept<>(AGE, () -> attempt(query));
    }

    /** Not a number while they can't be read. */
    public double read(ToDoubleFunction<T> figure) {
        return kept.get().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    public void forget() {
        kept.forget();
    }

    private static <T> Optional<T> attempt(Supplier<T> query) {
        try {
            return Optional.ofNullable(query.get());
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
