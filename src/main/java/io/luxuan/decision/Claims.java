package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.Challenge;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Around;
import io.luxuan.programme.money.AmountContext;
import io.luxuan.programme.money.Funding;
import io.luxuan.round.Round;
import io.luxuan.selection.Claim;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What applications ask for. Base, tier and the values of a computed amount are answers of the form that the programme names. */
@Component
class Claims {
    private final Applications applications;

    Claims(Applications applications) {
        this.applications = applications;
    }

    /** @param answers application to question to answer */
    record OfRound(Programme programme, Supplier<Around> around, Map<String, Map<String, String>> answers) {
        Claim by(ApplicationSummary application) {
            Funding funding = programme.funding();
            Map<String, String> own = answers.getOrDefault(application.id(), Map.of());
            return new Claim(application.requestedAmount(), figure(answer(own, funding.baseQuestion())),
                    answer(own, funding.tierQuestion()), null, AmountContext.values(programme.form(), funding, own, around), null);
        }

        /** Number of the challenge that it takes up; null where the round has no list. */
        String challenge(ApplicationSummary application, List<Challenge> list) {
            String answer = answer(answers.getOrDefault(application.id(), Map.of()), programme.form().roles().challenge());
            return Challenge.takenUp(list, answer).map(one -> String.valueOf(one.number())).orElse(null);
        }

        /** With what a meeting set before. */
        Claim by(ApplicationSummary application, Claim before) {
            return by(application).graded(before.grade()).decided(before.decided());
        }

        private static String answer(Map<String, String> own, String question) {
            return question == null ? null : own.get(question);
        }

        private static BigDecimal figure(String text) {
            return text != null && text.matches("\\d{1,10}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
        }
    }

    OfRound of(Programme programme, Round round) {
        Funding funding = programme.funding();
        Set<String> questions = new LinkedHashSet<>(AmountContext.questions(programme.form(), funding));
        Stream.of(funding.baseQuestion(), funding.tierQuestion(), programme.form().roles().challenge())
                .filter(Objects::nonNull).forEach(questions::add);
        return new OfRound(programme, () -> new Around(round.closesAt().toLocalDate(), round.year()), questions.isEmpty() ? Map.of()
                : applications.answersInRound(round.id(), questions));
    }
}
