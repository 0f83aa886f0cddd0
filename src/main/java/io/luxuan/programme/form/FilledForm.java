package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table.Row;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Outcome;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers as the values that expressions reckon with, from the first question to the last: which questions are asked, and what
 * is computed. A question that is not asked has no value, though its answer is kept.
 */
public final class FilledForm {
    /** As many as programmes have. */
    private static final Map<String, Expression> READ = new ConcurrentHashMap<>();

    private final Map<String, String> answers;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> computed = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    /** @param answers texts by question; @param files keys of the questions that have a file */
    public FilledForm(List<Question> questions, Map<String, String> answers, Set<String> files, Around around) {
        this(questions, answers, files, Map.of(Around.NAME, around.values()));
    }

    FilledForm(List<Question> questions, Map<String, String> answers, Set<String> files, Map<String, Object> around) {
        this.answers = answers;
        values.putAll(around);
        for (Question question : questions) {
            if (question.when() != null && !expression(question.when()).evaluate(values).isTrue()) {
                hidden.add(question.key());
                values.put(question.key(), question.isTable() ? List.of() : null);
            } else {
                values.put(question.key(), value(question, files));
            }
        }
    }

    public boolean isAsked(Question question) {
        return !hidden.contains(question.key());
    }

    public Set<String> hidden() {
        return hidden;
    }

    /** Values by name, of the questions that are asked. */
    public Map<String, Object> values() {
        return values;
    }

    /** Answers as they are to be kept, of the questions that are computed and the tables that have a computed column. */
    public Map<String, String> computed() {
        return computed;
    }

    /** What does not hold, by the question where it is said. */
    public Map<String, Refused> faults(List<Check> checks) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        for (Check check : checks) {
            Outcome outcome = expression(check.rule()).evaluate(values);
            if (outcome.hasValue() && !outcome.isTrue() && !hidden.contains(check.at())) {
                Verdict.refused(Check.FAILED, check.message()).noteAt(check.at(), faults);
            }
        }
        return faults;
    }

    private Object value(Question question, Set<String> files) {
        String text = answers.getOrDefault(question.key(), "");
        return switch (question.type()) {
            case TABLE -> table(question, text);
            case COMPUTED -> {
                BigDecimal number = compute(question, values);
                computed.put(question.key(), number == null ? "" : number.toPlainString());
                yield number;
            }
            case ATTACHMENT -> files.contains(question.key());
            default -> AnswerValue.of(question, text);
        };
    }

    private List<Map<String, Object>> table(Question table, String text) {
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean reckons = table.columns().stream().anyMatch(Question::isComputed);
        Table read = Typed.table(table, text).map(row -> row.isFilled() ? row(table, row, rows) : row);
        if (reckons) {
            computed.put(table.key(), read.write());
        }
        return rows;
    }

    /** Fills in the computed cells; a row of nothing else stays empty. */
    private Row row(Question table, Row row, List<Map<String, Object>> rows) {
        Map<String, Object> cells = new HashMap<>(values);
        Map<String, Object> own = new HashMap<>();
        Map<String, String> texts = new LinkedHashMap<>(row.cells());
        table.columns().stream().filter(Question::isComputed).forEach(column -> texts.remove(column.key()));
        if (texts.isEmpty()) {
            return new Row(row.id(), Map.of());
        }
        for (Question column : table.columns()) {
            Object value = column.isComputed() ? compute(column, cells) : AnswerValue.of(column, row.text(column.key()));
            if (column.isComputed() && value != null) {
                texts.put(column.key(), ((BigDecimal) value).toPlainString());
            }
            cells.put(column.key(), value);
            own.put(column.key(), value);
        }
        rows.add(own);
        return new Row(row.id(), texts);
    }

    /** Null while an answer is missing. */
    private static BigDecimal compute(Question question, Map<String, Object> values) {
        Outcome outcome = expression(question.value()).evaluate(values);
        return outcome.hasValue() && outcome.value() instanceof BigDecimal number
                ? number.setScale(AnswerRules.decimals(question), RoundingMode.DOWN) : null;
    }

    private static Expression expression(String text) {
        return READ.computeIfAbsent(text, Expression::of);
    }
}
