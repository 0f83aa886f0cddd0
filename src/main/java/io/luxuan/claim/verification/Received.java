package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.programme.ClaimRule;
import io.luxuan.shared.Figures;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What claims say was received before for the same thing, where their programme pays the difference. */
@Component
class Received {
    private final ApplicationFacts applications;

    Received(ApplicationFacts applications) {
        this.applications = applications;
    }

    /** In 万元, by application; nothing where the programme does not ask. */
    Map<String, BigDecimal> of(ClaimRule rule, Collection<String> ids) {
        Map<String, BigDecimal> received = new HashMap<>();
        if (rule.receivedQuestion() != null) {
            applications.answers(ids, List.of(rule.receivedQuestion())).forEach((id, answers) ->
                    received.put(id, Figures.read(answers.get(rule.receivedQuestion())).orElse(BigDecimal.ZERO)));
        }
        return received;
    }
}
