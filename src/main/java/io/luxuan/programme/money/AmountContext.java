package io.luxuan.programme.money;

import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.money.Funding.Step;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Type;
import io.luxuan.shared.Figures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an amount's expression may name: answers of the form, the figures before it, and the names of the platform. */
public final class AmountContext {
    /** The sum that is asked for, in 万元. */
    public static final String ASKED = "asked";
    /** The level that was given; null for none. */
    public static final String GRADE = "grade";
    /** Whether the meeting recognised it as national. */
    public static final String NATIONAL = "national";

    private AmountContext() {}

    /** Names and types before the first step. Days and attachments are not among them. */
    public static Type type(Form form) {
        Map<String, Type> names = new LinkedHashMap<>();
        names.put(ASKED, Type.NUMBER);
        names.put(GRADE, Type.TEXT);
        names.put(NATIONAL, Type.TRUTH);
        form.questions().filter(AmountContext::isReadable).forEach(question -> names.putIfAbsent(question.key(), type(question)));
        return Type.row(names);
    }

    /** Keys of the questions whose answers the amount depends on. */
    public static Set<String> questions(Form form, Funding funding) {
        return names(funding).map(AmountContext::first).filter(name -> form.question(name).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Of tables only the columns that the amount names: whoever reckons it again gets to know no more than that.
     *
     * @param answers by question; what is not answered is null
     */
    public static Map<String, Object> values(Form form, Funding funding, Map<String, String> answers) {
        Set<String> words = names(funding).flatMap(name -> Stream.of(name.split("\\.", -1))).collect(Collectors.toSet());
        Map<String, Object> values = new HashMap<>();
        form.questions().filter(question -> words.contains(question.key())).filter(AmountContext::isReadable)
                .forEach(question -> values.put(question.key(), value(question, answers.get(question.key()), words)));
        return values;
    }

    private static Stream<String> names(Funding funding) {
        return Stream.concat(funding.steps().stream().map(Step::value), Stream.ofNullable(funding.amount()))
                .flatMap(text -> Expression.of(text).names().stream());
    }

    private static String first(String name) {
        return name.split("\\.", 2)[0];
    }

    private static boolean isReadable(Question question) {
        return question.type() != QuestionType.DATE && question.type() != QuestionType.ATTACHMENT
                && question.type() != QuestionType.MULTI_CHOICE;
    }

    private static Type type(Question question) {
        if (question.isTable()) {
            Map<String, Type> columns = new LinkedHashMap<>();
            question.columns().stream().filter(column -> column.key() != null && column.type() != null)
                    .filter(AmountContext::isReadable).forEach(column -> columns.putIfAbsent(column.key(), type(column)));
            return Type.table(columns, question.rows() == null ? 0 : question.rows().most());
        }
        if (question.type().isFigure()) {
            boolean positive = question.required() && question.least() != null && question.least().signum() > 0;
            return positive ? Type.POSITIVE : Type.NUMBER;
        }
        return question.type() == QuestionType.CONFIRM ? Type.TRUTH : Type.TEXT;
    }

    private static Object value(Question question, String answer, Set<String> words) {
        String text = answer == null ? "" : answer.strip();
        if (question.isTable()) {
            return Table.read(text).filled().stream().map(row -> cells(question, row, words)).toList();
        }
        if (question.type().isFigure()) {
            return Figures.read(text).orElse(null);
        }
        if (question.type() == QuestionType.CONFIRM) {
            return text.equals("yes");
        }
        return text.isEmpty() ? null : text;
    }

    private static Map<String, Object> cells(Question table, Table.Row row, Set<String> words) {
        Map<String, Object> cells = new LinkedHashMap<>();
        table.columns().stream().filter(column -> words.contains(column.key())).filter(AmountContext::isReadable)
                .forEach(column -> cells.put(column.key(), value(column, row.text(column.key()), words)));
        return cells;
    }
}
