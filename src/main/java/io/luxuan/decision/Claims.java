package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.money.Funding;
import io.luxuan.selection.Claim;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What applications ask for. The base of a share and the tier are answers of the form that the programme names. */
@Component
class Claims {
    private final Applications applications;

    Claims(Applications applications) {
        this.applications = applications;
    }

    /** @param answers application to question to answer */
    record OfRound(Funding funding, Map<String, Map<String, String>> answers) {
        Claim by(ApplicationSummary application) {
            Map<String, String> own = answers.getOrDefault(application.id(), Map.of());
            return new Claim(application.requestedAmount(), figure(answer(own, funding.baseQuestion())),
                    answer(own, funding.tierQuestion()));
        }

        private static String answer(Map<String, String> own, String question) {
            return question == null ? null : own.get(question);
        }

        private static BigDecimal figure(String text) {
            return text != null && text.matches("\\d{1,10}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
        }
    }

    OfRound of(Funding funding, Collection<ApplicationSummary> all) {
        List<String> questions =
                Stream.of(funding.baseQuestion(), funding.tierQuestion()).filter(Objects::nonNull).toList();
        return new OfRound(funding, questions.isEmpty() ? Map.of()
                : applications.answers(all.stream().map(ApplicationSummary::id).toList(), questions));
    }
}
