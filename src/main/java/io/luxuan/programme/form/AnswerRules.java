package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Days;
import io.luxuan.shared.Figures;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an answer must be, apart from anything else. */
public final class AnswerRules {
    public static final String CONFIRMED = "yes";
    /** Greatest length that is kept at all, in characters. */
    static final int MOST_CHARACTERS = 50_000;
    static final int MOST_CHARACTERS_OF_A_TABLE = 2_000_000;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DIGITS_OF_MONEY = 10;
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    /** Stands between the choices of a MULTI_CHOICE as they are stored. */
    private static final String BETWEEN = "\n";

    private AnswerRules() {}

    /** @param choices what a CHOICE offers */
    public static Verdict check(Question question, String text, Set<String> choices) {
        String answer = text == null || question.isComputed() ? "" : text.strip();
        if (answer.isEmpty() || question.type().isText() && NameKey.of(answer).isEmpty()) {
            return given(question);
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> withinLimit(question, answer);
            case MONEY, NUMBER, DECIMAL -> figure(question, answer);
            case DATE -> date(answer);
            case CHOICE -> chosenFrom(answer, choices);
            case MULTI_CHOICE -> chosen(question, answer, choices);
            case CONFIRM -> answer.equals(CONFIRMED) ? Verdict.ALLOWED : given(question);
            case ATTACHMENT, TABLE, COMPUTED -> Verdict.ALLOWED;
        };
    }

    public static Verdict canBeKept(Question question, String text) {
        int most = question.isTable() ? MOST_CHARACTERS_OF_A_TABLE : MOST_CHARACTERS;
        if (text != null && text.length() > most) {
            return Verdict.refused("answer.beyond-measure", most);
        }
        return !question.isTable() || Table.isTable(text) ? Verdict.ALLOWED : Verdict.refused("answer.no-table");
    }

    /** Characters of a text, white space not counted. */
    public static int length(String text) {
        return text == null ? 0 : (int) text.codePoints().filter(point -> !Character.isWhitespace(point) && point != 0x3000).count();
    }

    /** The choices of a MULTI_CHOICE. */
    public static List<String> choices(String answer) {
        return answer == null || answer.isBlank() ? List.of() : List.of(answer.split(BETWEEN, -1));
    }

    static Verdict given(Question question) {
        if (!question.required() || question.isComputed()) {
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

    /** Below nought only where {@code least} says so. */
    static Verdict figure(Question question, String answer) {
        String plain = Figures.plain(answer);
        if (!FIGURE.matcher(plain).matches()) {
            return noFigure(question);
        }
        BigDecimal figure = new BigDecimal(plain);
        boolean signed = question.least() != null && question.least().signum() < 0;
        boolean tooLong = figure.precision() - figure.scale() > (question.type() == QuestionType.MONEY ? MOST_DIGITS_OF_MONEY : MOST_DIGITS);
        if (figure.scale() > decimals(question) || tooLong || figure.signum() < 0 && !signed) {
            return noFigure(question);
        }
        return inRange(question, figure);
    }

    private static Verdict noFigure(Question question) {
        return switch (question.type()) {
            case MONEY -> Verdict.refused("answer.not-money");
            case NUMBER -> Verdict.refused("answer.not-whole");
            default -> Verdict.refused("answer.not-decimal", decimals(question));
        };
    }

    static int decimals(Question question) {
        return switch (question.type()) {
            case NUMBER -> 0;
            case DECIMAL -> question.decimals() == null ? 2 : question.decimals();
            default -> 2;
        };
    }

    private static Verdict inRange(Question question, BigDecimal figure) {
        BigDecimal most = question.most() != null || question.limit() == null ? question.most() : BigDecimal.valueOf(question.limit());
        if (most != null && figure.compareTo(most) > 0) {
            return Verdict.refused("answer.too-great", most.toPlainString());
        }
        return question.least() == null || figure.compareTo(question.least()) >= 0
                ? Verdict.ALLOWED
                : Verdict.refused("answer.too-small", question.least().toPlainString());
    }

    static Verdict date(String answer) {
        try {
            Days.parse(answer);
            return Verdict.ALLOWED;
        } catch (DateTimeParseException notDate) {
            return Verdict.refused("answer.not-a-date");
        }
    }

    static Verdict chosenFrom(String answer, Set<String> choices) {
        return choices.contains(answer) ? Verdict.ALLOWED : Verdict.refused("answer.not-offered");
    }

    static Verdict chosen(Question question, String answer, Set<String> offered) {
        List<String> chosen = choices(answer);
        if (!offered.containsAll(chosen)) {
            return Verdict.refused("answer.not-offered");
        }
        if (question.most() != null && chosen.size() > question.most().intValue()) {
            return Verdict.refused("answer.too-many-choices", question.most().intValue());
        }
        return question.least() == null || chosen.size() >= question.least().intValue()
                ? Verdict.ALLOWED
                : Verdict.refused("answer.too-few-choices", question.least().intValue());
    }
}
