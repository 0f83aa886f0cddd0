package io.luxuan.programme.money;

import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.money.Funding.Step;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an amount's expression may name: answers of the form, the figures before it, and the names of the platform. */
public final class AmountContext {
    /** The sum that is asked for, in 万元. */
    public static final String ASKED = "asked";
    /** The level that was given; null for none. */
    public static final String GRADE = "grade";
    /** Whether the meeting recognised it as national. */
    public static final String NATIONAL = "national";
    private static final String FIGURE = "-?\\d{1,15}(\\.\\d{1,10})?";

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
        Set<String> keys = new LinkedHashSet<>();
        Stream.concat(funding.steps().stream().map(Step::value), Stream.ofNullable(funding.amount()))
                .flatMap(text -> Expression.of(text).names().stream())
                .map(name -> name.split("\\.", 2)[0]).filter(name -> form.question(name).isPresent()).forEach(keys::add);
        return keys;
    }

    /** @param answers by question; what is not answered is null */
    public static Map<String, Object> values(Form form, Set<String> questions, Map<String, String> answers) {
        Map<String, Object> values = new HashMap<>();
        form.questions().filter(question -> questions.contains(question.key())).filter(AmountContext::isReadable)
                .forEach(question -> values.put(question.key(), value(question, answers.get(question.key()))));
        return values;
    }

    private static boolean isReadable(Question question) {
        return question.type() != QuestionType.DATE && question.type() != QuestionType.ATTACHMENT;
    }

    private static Type type(Question question) {
        return switch (question.type()) {
            case MONEY, NUMBER -> Type.NUMBER;
            case CONFIRM -> Type.TRUTH;
            default -> Type.TEXT;
        };
    }

    private static Object value(Question question, String answer) {
        String text = answer == null ? "" : answer.strip();
        return switch (question.type()) {
            case MONEY, NUMBER -> text.matches(FIGURE) ? new BigDecimal(text) : null;
            case CONFIRM -> text.equals("yes");
            default -> text.isEmpty() ? null : text;
        };
    }
}
