package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.Rows;
import io.luxuan.programme.form.Table.Row;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the answer to a TABLE must be: enough rows and not too many, each cell right. */
public final class TableRules {
    private TableRules() {}

    /** What is wrong, by the table's key ({@code budget}) and by its cells ({@code budget.3.amount}: row and column). */
    public static Map<String, Refused> faults(Question question, Table table) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        note(faults, question.key(), rows(question, table.filled().size()));
        for (Row row : table.filled()) {
            for (Question column : question.columns()) {
                note(faults, cell(question.key(), row.id(), column.key()),
                        AnswerRules.check(column, row.text(column.key()), Set.copyOf(column.options())));
            }
        }
        return faults;
    }

    public static String cell(String question, int row, String column) {
        return question + "." + row + "." + column;
    }

    static Verdict rows(Question question, int filled) {
        Rows rows = question.rows();
        if (filled == 0 && !question.required()) {
            return Verdict.ALLOWED;
        }
        if (filled < Math.max(1, rows.least())) {
            return filled == 0 ? Verdict.refused("answer.missing") : Verdict.refused("answer.too-few-rows", rows.least(), filled);
        }
        return filled <= rows.most() ? Verdict.ALLOWED : Verdict.refused("answer.too-many-rows", rows.most(), filled);
    }

    private static void note(Map<String, Refused> faults, String key, Verdict verdict) {
        verdict.refusal().ifPresent(refused -> faults.put(key, refused));
    }
}
