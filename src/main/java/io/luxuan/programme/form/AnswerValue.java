package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table.Row;
import io.luxuan.shared.Days;
import io.luxuan.shared.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The value of one answer, of the kind that {@link AnswerTypes} says. Null for none, and for a text that is no such value. */
public final class AnswerValue {
    private AnswerValue() {}

    /** @param text as it is stored; a table gives a list of its filled rows, a file is none */
    public static Object of(Question question, String text) {
        return of(question, text, column -> true);
    }

    /** @param columns of tables that are read; the others stay unknown */
    public static Object of(Question question, String text, Predicate<Question> columns) {
        return switch (question.type()) {
            case MONEY, NUMBER, DECIMAL -> figure(question, text);
            case COMPUTED -> text == null ? null : Figures.read(text).orElse(null);
            case DATE -> date(text);
            case CONFIRM -> AnswerRules.CONFIRMED.equals(text);
            case MULTI_CHOICE -> AnswerRules.choices(text);
            case TABLE -> Table.read(text).filled().stream().map(row -> row(question, row, columns)).toList();
            case ATTACHMENT -> null;
            default -> text == null || text.isBlank() ? null : text.strip();
        };
    }

    private static Map<String, Object> row(Question table, Row row, Predicate<Question> columns) {
        Map<String, Object> cells = new LinkedHashMap<>();
        table.columns().stream().filter(columns).forEach(column -> cells.put(column.key(), of(column, row.text(column.key()))));
        return cells;
    }

    /** A number that its question does not allow is no ground to reckon on. */
    private static BigDecimal figure(Question question, String text) {
        return text != null && AnswerRules.figure(question, text).isAllowed() ? Figures.read(text).orElse(null) : null;
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.isBlank() ? null : Days.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
