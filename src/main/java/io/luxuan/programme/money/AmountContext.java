package io.luxuan.programme.money;

import io.luxuan.programme.form.AnswerTypes;
import io.luxuan.programme.form.AnswerValue;
import io.luxuan.programme.form.Around;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.money.Funding.Step;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    /** Keys of the questions whose answers the amount depends on, among them those that decide whether others are asked. */
    public static Set<String> questions(Form form, Funding funding) {
        Set<String> keys = new LinkedHashSet<>();
        names(funding).forEach(name -> add(form, first(name), keys));
        return keys;
    }

    private static void add(Form form, String key, Set<String> keys) {
        Optional<Question> question = form.question(key);
        if (question.isPresent() && keys.add(key) && question.get().when() != null) {
            Expression.of(question.get().when()).names().forEach(name -> add(form, first(name), keys));
        }
    }

    /**
     * Of tables only the columns that the amount names: whoever reckons it again gets to know no more than that.
     *
     * @param answers by question; what is not answered is null, and so is what is not asked, though its answer is kept
     * @param around  what questions that hang on the round are asked by
     */
    public static Map<String, Object> values(Form form, Funding funding, Map<String, String> answers, Supplier<Around> around) {
        Set<String> hidden = hidden(form, questions(form, funding), answers, around);
        Set<String> words = names(funding).flatMap(name -> Stream.of(name.split("\\.", -1))).collect(Collectors.toSet());
        Map<String, Object> values = new HashMap<>();
        form.questions().filter(question -> words.contains(question.key())).filter(AmountContext::isReadable)
                .forEach(question -> values.put(question.key(),
                        value(question, hidden.contains(question.key()) ? "" : answers.get(question.key()), words)));
        return values;
    }

    /** Files are not known here: a question that hangs on one counts as asked for with it. */
    private static Set<String> hidden(Form form, Set<String> keys, Map<String, String> answers, Supplier<Around> around) {
        List<Question> read = form.questions().filter(question -> keys.contains(question.key())).toList();
        if (read.stream().allMatch(question -> question.when() == null)) {
            return Set.of();
        }
        return new FilledForm(read.stream().map(AmountContext::stored).toList(), answers, keys, around.get()).hidden();
    }

    /** What was computed stands among the answers. */
    private static Question stored(Question question) {
        return !question.isComputed() ? question : new Question(question.key(), question.label(), QuestionType.DECIMAL, false, null, null, null,
                null, null, null, question.decimals(), null, null, null, question.when());
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

    /** A divisor that may be left out is none. */
    private static Type type(Question question) {
        Question readable = question.isTable() ? withColumns(question) : question;
        return question.type().isFigure() && !question.required() ? Type.NUMBER : AnswerTypes.of(readable);
    }

    private static Question withColumns(Question table) {
        List<Question> columns = table.columns().stream().filter(column -> column.key() != null && column.type() != null)
                .filter(AmountContext::isReadable).map(AmountContext::asCell).toList();
        return new Question(table.key(), table.label(), table.type(), table.required(), null, null, null, null, null, null, null, columns,
                table.rows(), null, null);
    }

    /** The same for a cell that may be left out. */
    private static Question asCell(Question column) {
        return !column.type().isFigure() || column.required() ? column : new Question(column.key(), column.label(), column.type(), false,
                column.limit(), null, null, null);
    }

    private static Object value(Question question, String answer, Set<String> words) {
        return AnswerValue.of(question, answer, column -> words.contains(column.key()) && isReadable(column));
    }
}
