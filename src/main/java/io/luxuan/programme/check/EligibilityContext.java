package io.luxuan.programme.check;

import io.luxuan.programme.form.AnswerTypes;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.rule.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names that rules of eligibility may use, and what kind of value each stands for. Explained in docs/selection.md. */
public final class EligibilityContext {
    private static final int MOST_ENTRIES = 200;
    private static final Type TITLE = Type.row(Map.of(
            "name", Type.TEXT, "level", Type.TEXT, "on", Type.DATE, "until", Type.DATE, "number", Type.TEXT));
    private static final Type LISTING = Type.row(Map.of("list", Type.TEXT, "from", Type.DATE, "until", Type.DATE));
    private static final Type AWARD = Type.row(Map.of("programme", Type.TEXT, "year", Type.NUMBER, "amount", Type.NUMBER,
            "title", Type.TEXT, "leader", Type.TEXT, "on", Type.DATE, "open", Type.TRUTH, "kept", Type.TRUTH));
    private static final Type UNIT = Type.row(Map.of("kind", Type.TEXT, "city", Type.TEXT, "founded", Type.DATE,
            "sme", Type.TRUTH, "techSme", Type.TRUTH, "titles", Type.list(TITLE, MOST_ENTRIES),
            "formerTitles", Type.list(TITLE, MOST_ENTRIES), "supplier", Type.list(LISTING, MOST_ENTRIES)));
    private static final Type ENTERED = Type.row(Map.of("leader", Type.TEXT, "byUnit", Type.NUMBER, "byLeader", Type.NUMBER));
    private static final Type CALL = Type.row(Map.of("year", Type.NUMBER, "opens", Type.DATE, "closes", Type.DATE));

    private EligibilityContext() {}

    /** The days that each round sets, as {@code round.<key>}. @param numbers may be faulty still */
    public static Type days(List<OpenNumber> numbers) {
        Map<String, Type> days = new LinkedHashMap<>();
        numbers.stream().filter(number -> number.isDay() && number.key() != null).forEach(number -> days.put(number.key(), Type.DATE));
        return Type.row(days);
    }

    /** Before anything is filled in. */
    public static Type door() {
        return Type.row(Map.of("unit", UNIT, "awards", Type.list(AWARD, MOST_ENTRIES), "call", CALL, "today", Type.DATE));
    }

    /** @param form may be faulty still */
    public static Type submit(Form form) {
        Map<String, Type> answers = new LinkedHashMap<>();
        questions(form).filter(question -> question.key() != null && question.type() != null)
                .filter(question -> question.type() != QuestionType.ATTACHMENT)
                .forEach(question -> answers.put(question.key(), AnswerTypes.of(question)));
        return door().with("answers", Type.row(answers)).with("entered", ENTERED);
    }

    private static Stream<Question> questions(Form form) {
        return form == null || form.sections() == null ? Stream.of() : form.sections().stream()
                .filter(section -> section.questions() != null).flatMap(section -> section.questions().stream());
    }
}
