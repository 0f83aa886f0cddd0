package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.shared.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The value of one answer. Null for none, and for a text that is no such value. */
final class AnswerValue {
    private AnswerValue() {}

    static Object of(Question question, String text) {
        return switch (question.type()) {
            case MONEY, NUMBER, DECIMAL -> figure(question, text);
            case DATE -> date(text);
            case CONFIRM -> AnswerRules.CONFIRMED.equals(text);
            case MULTI_CHOICE -> AnswerRules.choices(text);
            default -> text == null || text.isBlank() ? null : text;
        };
    }

    /** A number that its question does not allow is no ground to reckon on. */
    private static BigDecimal figure(Question question, String text) {
        return text != null && AnswerRules.figure(question, text).isAllowed() ? Figures.read(text).orElse(null) : null;
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
