package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;

/** What an answer must be, apart from anything else. */
final class AnswerRules {
    /** Greatest length that is kept at all, in characters. */
    static final int MOST_CHARACTERS = 50_000;
    private static final Pattern MONEY = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

    private AnswerRules() {}

    static Verdict check(Question question, String text, Set<String> choices) {
        String answer = text == null ? "" : text.strip();
        if (answer.isEmpty()) {
            return given(question);
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> withinLimit(question, answer);
            case MONEY -> money(question, answer);
            case NUMBER -> whole(question, answer);
            case DATE -> date(answer);
            case CHOICE -> chosenFrom(answer, choices);
            case CONFIRM -> confirmed(question, answer);
            case ATTACHMENT -> Verdict.ALLOWED;
        };
    }

    static Verdict canBeKept(String text) {
        return text == null || text.length() <= MOST_CHARACTERS ? Verdict.ALLOWED : Verdict.refused("answer.beyond-measure", MOST_CHARACTERS);
    }

    /** Characters of a text, white space not counted. */
    static int length(String text) {
        return text == null ? 0 : (int) text.codePoints().filter(point -> !Character.isWhitespace(point) && point != 0x3000).count();
    }

    static Verdict given(Question question) {
        if (!question.required()) {
            return Verdict.ALLOWED;
        }
        return Verdict.refused(question.type() == QuestionType.CONFIRM ? "answer.unconfirmed" : "answer.missing");
    }

    static Verdict withinLimit(Question question, String answer) {
        int length = length(answer);
        return question.limit() == null || length <= question.limit()
                ? Verdict.ALLOWED
                : Verdict.refused("answer.too-long", question.limit(), length, length - question.limit());
    }

    static Verdict money(Question question, String answer) {
        return MONEY.matcher(answer).matches() ? atMost(question, answer) : Verdict.refused("answer.not-money");
    }

    static Verdict whole(Question question, String answer) {
        return WHOLE.matcher(answer).matches() ? atMost(question, answer) : Verdict.refused("answer.not-whole");
    }

    private static Verdict atMost(Question question, String answer) {
        return question.limit() == null || new BigDecimal(answer).compareTo(BigDecimal.valueOf(question.limit())) <= 0
                ? Verdict.ALLOWED
                : Verdict.refused("answer.too-great", question.limit());
    }

    static Verdict date(String answer) {
        try {
            LocalDate.parse(answer);
            return Verdict.ALLOWED;
        } catch (DateTimeParseException notADate) {
            return Verdict.refused("answer.not-a-date");
        }
    }

    static Verdict chosenFrom(String answer, Set<String> choices) {
        return choices.contains(answer) ? Verdict.ALLOWED : Verdict.refused("answer.not-offered");
    }

    static Verdict confirmed(Question question, String answer) {
        return answer.equals(ApplicationForm.CONFIRMED) ? Verdict.ALLOWED : given(question);
    }
}
