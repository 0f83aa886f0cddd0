package io.luxuan.statistics.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A table of figures and what of it is drawn.
 *
 * @param total   of all rows, one a column; null where a column does not add up. Empty where none does
 */
public record Figures(List<Column> columns, List<Line> lines, List<BigDecimal> total) {
    /** In the order of the columns. */
    /** Those that show anything. */
    public List<Chart> charts() {
        return columns.stream().map(Column::chart).filter(Objects::nonNull).distinct()
                .filter(chart -> drawnIn(chart).stream().anyMatch(this::hasSome)).toList();
    }

    private boolean hasSome(Column column) {
        int place = columns.indexOf(column);
        return lines.stream().map(line -> line.values().get(place)).anyMatch(value -> value != null && value.signum() != 0);
    }

    public List<Column> drawnIn(Chart chart) {
        return columns.stream().filter(column -> column.chart() == chart).toList();
    }

    /** Some of the rows. */
    public Figures from(int first, int most) {
        int start = Math.min(first, lines.size());
        return new Figures(columns, lines.subList(start, Math.min(start + most, lines.size())), total);
    }
}
