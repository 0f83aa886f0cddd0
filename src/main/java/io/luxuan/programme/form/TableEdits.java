package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts cells into a table one by one, each only where the window showed, or has itself sent, what still stands there: a save that
 * comes twice does nothing, one that comes late or from another window replaces nothing, and no cell holds back another.
 */
public final class TableEdits implements UnaryOperator<Table> {
    private final Question question;
    private final List<CellEdit> edits;
    private final Map<String, String> conflicts = new LinkedHashMap<>();

    public TableEdits(Question question, List<CellEdit> edits) {
        this.question = question;
        this.edits = List.copyOf(edits);
    }

    @Override
    public Table apply(Table stored) {
        Table table = stored;
        for (CellEdit edit : edits) {
            table = put(table, edit);
        }
        return table;
    }

    /** What stands in each cell that was not replaced, by {@link TableRules#cell}; empty text for a row that was taken away. */
    public Map<String, String> conflicts() {
        return conflicts;
    }

    private Table put(Table table, CellEdit edit) {
        Optional<Question> column = question.column(edit.column()).filter(one -> !one.isComputed());
        if (column.isEmpty()) {
            return table;
        }
        String text = Typed.text(column.get(), edit.text());
        String stands = table.row(edit.row()).map((Row row) -> row.text(edit.column())).orElse("");
        boolean shown = CellEdit.seen(stands).equals(edit.seen())
                || edit.own().stream().anyMatch(own -> Typed.text(column.get(), own).equals(stands));
        if (stands.equals(text)) {
            return table;
        }
        if (!shown || table.isGone(edit.row())) {
            if (!CellEdit.seen(text).equals(edit.seen())) {
                conflicts.put(TableRules.cell(question.key(), edit.row(), edit.column()), stands);
            }
            return table;
        }
        return table.with(edit.row(), edit.column(), text);
    }
}
