package io.luxuan.award.project;

import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Days;
import io.luxuan.shared.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers are kept as typed, right or wrong, so that a draft with errors is as safe as one without. */
public final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    public static String write(Map<String, String> answers) {
        return JSON.writeValueAsString(answers);
    }

    public static Map<String, String> read(String content) {
        return FormerAnswers.upgraded(JSON.readValue(content, new TypeReference<LinkedHashMap<String, String>>() {}));
    }

    /** Only what these questions ask for; anything else is dropped. An answer that cannot be kept at all is refused. */
    public static Map<String, String> of(Collection<Question> questions, Map<String, String> typed) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Question question : questions) {
            String answer = typed.getOrDefault(question.key(), "").strip();
            AnswerRules.canBeKept(question, answer).require();
            if (!answer.isEmpty() && !question.isComputed()) {
                kept.put(question.key(), Typed.text(question, answer));
            }
        }
        return kept;
    }

    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(Days.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** Whole or with up to two decimals, not negative, below ten thousand million 万元. */
    public static Optional<BigDecimal> money(String text) {
        String plain = Figures.plain(text);
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
