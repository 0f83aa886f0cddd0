package io.luxuan.statistics.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of figures and what of it is drawn.
 *
 * @param stacked whether the drawn columns of a row are parts of one whole
 * @param total   of all rows, one a column; null where a column does not add up. Empty where none does
 */
public record Figures(List<Column> columns, boolean stacked, List<Line> lines, List<BigDecimal> total) {
    public boolean isDrawn() {
        return columns.stream().anyMatch(column -> column.bar() != null);
    }

    /** Some of the rows. */
    public Figures from(int first, int most) {
        int start = Math.min(first, lines.size());
        return new Figures(columns, stacked, lines.subList(start, Math.min(start + most, lines.size())), total);
    }
}
