package io.luxuan.application.fill;

import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.Table.Row;
import io.luxuan.shared.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Answers of a form that is only sent whole and kept nowhere meanwhile: the page itself holds them. */
public final class SentAnswers implements FormRows {
    private final List<Question> questions;
    private final Map<String, String> texts = new LinkedHashMap<>();

    public SentAnswers(List<Question> questions, Map<String, String> sent) {
        this.questions = questions;
        Map<String, List<CellEdit>> cells = SentCells.of(questions, sent);
        for (Question question : questions) {
            texts.put(question.key(), question.isTable() ? table(cells.getOrDefault(question.key(), List.of())).write()
                    : sent.getOrDefault(SentCells.ANSWER + question.key(), ""));
        }
    }

    public Map<String, String> texts() {
        return texts;
    }

    @Override
    public Question table(String key) {
        return questions.stream().filter(one -> one.isTable() && one.key().equals(key)).findFirst()
                .orElseThrow(() -> new Refusal("application.no-such-question"));
    }

    @Override
    public void change(Question table, UnaryOperator<Table> change) {
        texts.put(table.key(), change.apply(Table.read(texts.get(table.key()))).write());
    }

    private static Table table(List<CellEdit> edits) {
        Map<Integer, Map<String, String>> cells = new LinkedHashMap<>();
        edits.forEach(edit -> cells.computeIfAbsent(edit.row(), row -> new LinkedHashMap<>()).put(edit.column(), edit.text()));
        List<Row> rows = new ArrayList<>();
        cells.forEach((id, row) -> rows.add(new Row(id, row)));
        return new Table(cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1, rows);
    }
}
