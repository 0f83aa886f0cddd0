package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table.Row;
import io.luxuan.shared.Figures;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table on a page, to be read or written in.
 *
 * @param totals one a column: its sum, or empty where none is shown
 */
public record TableView(Question question, List<RowView> rows, List<String> totals) {
    /** @param number as people count, from 1 */
    public record RowView(int id, int number, List<CellView> cells) {}

    /** @param stored may be another text than the one that is shown; @param conflict what another window stored meanwhile; null when none did */
    public record CellView(Question column, String name, String text, String stored, Refused fault, String conflict) {
        /** Of a row that was taken away meanwhile. */
        static CellView gone(Question column, String name) {
            return new CellView(column, name, "", "", null, "");
        }

        public String id() {
            return name.replace('.', '-');
        }

        public String seen() {
            return CellEdit.seen(stored);
        }
    }

    /** What the page that was sent held beside what is stored. By {@link TableRules#cell}. */
    public record Sent(Map<String, String> texts, Map<String, Refused> faults, Map<String, String> conflicts) {
        public static final Sent NOTHING = new Sent(Map.of(), Map.of(), Map.of());
    }

    /** To be read: only rows with an answer. */
    public static TableView read(Question question, Table table) {
        return of(question, table.filled(), Sent.NOTHING);
    }

    /** To be written in: at least one row, and as many as there must be. */
    public static TableView write(Question question, Table table, Sent sent) {
        return of(question, table.padded(Math.max(1, question.rows().least())).rows(), sent);
    }

    private static TableView of(Question question, List<Row> rows, Sent sent) {
        List<RowView> shown = new ArrayList<>();
        for (Row row : rows) {
            shown.add(new RowView(row.id(), shown.size() + 1,
                    question.columns().stream().map(column -> cell(question, row, column, sent)).toList()));
        }
        return new TableView(question, shown, question.columns().stream().map(column -> total(question, column, rows)).toList());
    }

    private static CellView cell(Question question, Row row, Question column, Sent sent) {
        String name = TableRules.cell(question.key(), row.id(), column.key());
        return new CellView(column, name, sent.texts().getOrDefault(name, row.text(column.key())), row.text(column.key()),
                sent.faults().get(name), sent.conflicts().get(name));
    }

    private static String total(Question question, Question column, List<Row> rows) {
        return !question.rows().totals().contains(column.key()) ? "" : rows.stream()
                .flatMap(row -> Figures.read(row.text(column.key())).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }

    public boolean hasTotals() {
        return !question.rows().totals().isEmpty();
    }

    /** Whether another row may be added. */
    public boolean isOpen() {
        return rows.size() < question.rows().most();
    }

    /** @param row as people count, from 1; @param column its label */
    public record Place(int row, String column) {}

    /** @param name of a cell */
    public Optional<Place> place(String name) {
        return rows.stream().flatMap(row -> row.cells().stream().filter(cell -> cell.name().equals(name))
                .map(cell -> new Place(row.number(), cell.column().label()))).findFirst();
    }

    /** @throws NotFound when there is no such column */
    public CellView cell(int row, String key) {
        Question column = question.column(key).orElseThrow(() -> new NotFound("column", key));
        String name = TableRules.cell(question.key(), row, key);
        return rows.stream().flatMap(one -> one.cells().stream()).filter(cell -> cell.name().equals(name)).findFirst()
                .orElseGet(() -> CellView.gone(column, name));
    }
}
