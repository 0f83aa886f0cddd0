package io.luxuan.application.form;

import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableImport;
import io.luxuan.programme.form.TableImport.Line;
import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of a table are added, taken away, pasted from a spreadsheet or read from a workbook. */
@UseCase
@ForApplicants
class ChangeRows {
    private final SaveTable saveTable;
    private final Own own;
    private final Setting setting;

    ChangeRows(SaveTable saveTable, Own own, Setting setting) {
        this.saveTable = saveTable;
        this.own = own;
        this.setting = setting;
    }

    /** Beyond the most rows nothing is added. */
    public void add(String applicationId, String key) {
        Question question = table(applicationId, key);
        saveTable.change(applicationId, key, table -> {
            Table shown = table.padded(Math.max(1, question.rows().least()));
            return shown.rows().size() < question.rows().most() ? shown.with(Map.of()) : shown;
        });
    }

    /** Taking away what is gone changes nothing. */
    public void remove(String applicationId, String key, int row) {
        saveTable.change(applicationId, key, table -> table.without(row));
    }

    /** Answers what keeps the lines from being read; then nothing of them is. @param anew whether they replace the rows that there are */
    public List<Problem> take(String applicationId, String key, List<Line> lines, boolean headed, boolean anew) {
        Question question = table(applicationId, key);
        TableImport.Result read = TableImport.read(question, lines, headed);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (problems.isEmpty()) {
            saveTable.change(applicationId, key, table -> {
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

    private Question table(String applicationId, String key) {
        return setting.form(own.find(applicationId).roundId()).question(key).filter(Question::isTable)
                .orElseThrow(() -> new Refusal("application.no-such-question"));
    }
}
