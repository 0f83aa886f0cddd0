package io.luxuan.statistics.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What is counted under names that mean the same stands in one row. */
final class Grouped {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Grouped() {}

    static <T> List<Line> lines(List<T> counts, Function<T, String> name, Function<String, Label> labels,
            Function<List<T>, List<BigDecimal>> values) {
        Map<Label, List<T>> rows = new TreeMap<>();
        counts.forEach(count -> rows.computeIfAbsent(labels.apply(name.apply(count)), label -> new ArrayList<>()).add(count));
        return rows.entrySet().stream().map(row -> new Line(row.getKey(), only(row.getValue(), name), values.apply(row.getValue()))).toList();
    }

    private static <T> String only(List<T> counts, Function<T, String> name) {
        return counts.size() == 1 || counts.stream().map(name).distinct().count() == 1 ? name.apply(counts.get(0)) : null;
    }

    static <T> BigDecimal sum(List<T> counts, ToLongFunction<T> of) {
        return BigDecimal.valueOf(counts.stream().mapToLong(of).sum());
    }

    static <T> BigDecimal money(List<T> counts, Function<T, BigDecimal> of) {
        return counts.stream().map(of).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In percent, to one place; null of nothing. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
