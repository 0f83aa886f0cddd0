package io.luxuan.programme.check;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Rows;
import java.util.List;
import java.util.Set;

/** A table can be filled: it has columns that fit into cells, and room for rows. */
final class TableCheck {
    private static final int MOST_ROWS = 200;
    private static final Set<QuestionType> CELLS = Set.of(QuestionType.TEXT, QuestionType.LONG_TEXT, QuestionType.NUMBER,
            QuestionType.DECIMAL, QuestionType.MONEY, QuestionType.DATE, QuestionType.CHOICE, QuestionType.COMPUTED);

    private final Faults faults;
    private final String at;

    /** @param at place of the question */
    TableCheck(Faults faults, String at) {
        this.faults = faults;
        this.at = at;
    }

    void check(Question table) {
        if (!faults.missing(table.columns(), at + ".columns")) {
            columns(table.columns());
        }
        faults.unless(table.rows() != null, at + ".rows", "rows-needed");
        if (table.rows() != null) {
            rows(table, table.rows());
        }
    }

    private void columns(List<Question> columns) {
        faults.distinct(columns.stream().map(Question::key).toList(), at + ".columns");
        for (int next = 0; next < columns.size(); next++) {
            String place = at + ".columns." + next;
            faults.unless(columns.get(next).when() == null, place + ".when", "column-when");
            QuestionType type = columns.get(next).type();
            if (type != null && !CELLS.contains(type)) {
                faults.add(place + ".type", "no-choice", type, "TEXT、LONG_TEXT、NUMBER、DECIMAL、MONEY、DATE、CHOICE、COMPUTED");
            } else {
                new QuestionCheck(faults, place).check(columns.get(next));
            }
        }
    }

    private void rows(Question table, Rows rows) {
        faults.unless(rows.least() >= 0, at + ".rows.least", "at-least", 0);
        faults.unless(rows.most() >= 1 && rows.most() <= MOST_ROWS, at + ".rows.most", "range", 1, MOST_ROWS);
        faults.unless(rows.least() <= rows.most(), at + ".rows.most", "least-most", rows.least());
        for (int next = 0; next < rows.totals().size(); next++) {
            boolean right = table.column(rows.totals().get(next)).filter(one -> one.type() != null && one.type().isFigure()).isPresent();
            faults.unless(right, at + ".rows.totals." + next, "no-figure-column", rows.totals().get(next));
        }
    }
}
