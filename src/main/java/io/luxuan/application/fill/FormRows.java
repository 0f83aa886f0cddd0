package io.luxuan.application.fill;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableImport;
import io.luxuan.programme.form.TableImport.Line;
import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Rows of the tables of one form: added, taken away, read from a spreadsheet. */
public interface FormRows {
    /** @throws Refusal when the form has no such table */
    Question table(String key);

    /** Puts the changed table into the place of the one that stands there now. */
    void change(Question table, UnaryOperator<Table> change);

    /** Beyond the most rows nothing is added. */
    default void add(String key) {
        Question question = table(key);
        change(question, table -> {
            Table shown = table.padded(Math.max(1, question.rows().least()));
            return shown.rows().size() < question.rows().most() ? shown.with(Map.of()) : shown;
        });
    }

    /** Taking away what is gone changes nothing. */
    default void remove(String key, int row) {
        change(table(key), table -> table.without(row));
    }

    /** Answers what keeps the lines from being read; then nothing of them is. @param anew whether they replace the rows that there are */
    default List<Problem> take(String key, List<Line> lines, boolean headed, boolean anew) {
        Question question = table(key);
        TableImport.Result read = TableImport.read(question, lines, headed);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (problems.isEmpty()) {
            change(question, table -> {
                Table kept = anew ? new Table(table.next(), List.of()) : new Table(table.next(), table.filled());
                return append(question, kept, read.rows(), problems);
            });
        }
        return problems;
    }

    private static Table append(Question question, Table kept, List<Map<String, String>> rows, List<Problem> problems) {
        int all = kept.rows().size() + rows.size();
        if (all > question.rows().most()) {
            problems.add(TableImport.tooMany(question, all));
            return kept;
        }
        Table table = kept;
        for (Map<String, String> cells : rows) {
            table = table.with(cells);
        }
        return table;
    }
}
