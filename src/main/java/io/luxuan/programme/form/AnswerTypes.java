package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.rule.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What kinds of values the answers of a form are, for the check of its expressions. */
public final class AnswerTypes {
    private AnswerTypes() {}

    /** Names of these questions, and what stands around them. */
    public static Type of(Stream<Question> questions) {
        return of(questions, Map.of(Around.NAME, Around.TYPE));
    }

    /** @param around what else may be read, by name */
    public static Type of(Stream<Question> questions, Map<String, Type> around) {
        Map<String, Type> names = new LinkedHashMap<>(around);
        questions.filter(question -> question.key() != null && question.type() != null)
                .forEach(question -> names.put(question.key(), of(question)));
        return Type.row(names);
    }

    public static Type of(Question question) {
        return switch (question.type()) {
            case MONEY, NUMBER, DECIMAL -> question.least() != null && question.least().signum() > 0 ? Type.POSITIVE : Type.NUMBER;
            case COMPUTED -> Type.NUMBER;
            case DATE -> Type.DATE;
            case TEXT, LONG_TEXT, CHOICE -> Type.TEXT;
            case MULTI_CHOICE -> Type.list(Type.TEXT, question.options().size());
            case CONFIRM, ATTACHMENT -> Type.TRUTH;
            case TABLE -> table(question);
        };
    }

    private static Type table(Question table) {
        Map<String, Type> columns = new LinkedHashMap<>();
        table.columns().stream().filter(column -> column.key() != null && column.type() != null && !column.isTable())
                .forEach(column -> columns.put(column.key(), of(column)));
        return Type.table(columns, table.rows() == null ? 1 : table.rows().most());
    }
}
