package io.luxuan.programme.form;

import io.luxuan.programme.form.TableView.CellView;
import io.luxuan.programme.form.TableView.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rows of a table that one version has and another has not, or has otherwise; rows that stayed as they were are left out. */
public final class TableChanges {
    /** What became of a row. */
    public enum Kind { ADDED, REMOVED, CHANGED }

    /** @param number as people count: of the later version, for a removed row of the earlier one; @param cells one a column */
    public record RowChange(Kind kind, int number, List<CellChange> cells) {}

    /** Texts; empty for none. */
    public record CellChange(String before, String after) {
        public boolean isMoved() {
            return !before.equals(after);
        }
    }

    private TableChanges() {}

    /**
     * A row is the same by its number; rows that were read anew have other numbers, and are the same by their cells.
     *
     * @param before null for no rows; @param after null for no rows
     */
    public static List<RowChange> of(TableView before, TableView after) {
        List<RowView> left = new ArrayList<>(before == null ? List.of() : before.rows());
        List<RowView> found = new ArrayList<>();
        List<RowView> rows = after == null ? List.of() : after.rows();
        rows.forEach(row -> found.add(take(left, one -> one.id() == row.id())));
        List<RowChange> changes = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            RowView row = rows.get(at);
            RowView earlier = found.get(at) == null ? take(left, one -> texts(one).equals(texts(row))) : found.get(at);
            if (earlier == null) {
                changes.add(new RowChange(Kind.ADDED, row.number(), cells(null, row)));
            } else if (!texts(earlier).equals(texts(row))) {
                changes.add(new RowChange(Kind.CHANGED, row.number(), cells(earlier, row)));
            }
        }
        left.forEach(row -> changes.add(new RowChange(Kind.REMOVED, row.number(), cells(row, null))));
        return changes;
    }

    private static RowView take(List<RowView> rows, Predicate<RowView> wanted) {
        RowView taken = rows.stream().filter(wanted).findFirst().orElse(null);
        rows.remove(taken);
        return taken;
    }

    private static List<CellChange> cells(RowView before, RowView after) {
        List<String> old = before == null ? null : texts(before);
        List<String> now = after == null ? null : texts(after);
        return IntStream.range(0, old == null ? now.size() : old.size())
                .mapToObj(at -> new CellChange(old == null ? "" : old.get(at), now == null ? "" : now.get(at))).toList();
    }

    private static List<String> texts(RowView row) {
        return row.cells().stream().map(CellView::text).toList();
    }
}
