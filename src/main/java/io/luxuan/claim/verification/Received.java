package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.Programme;
import io.luxuan.shared.Figures;
import io.luxuan.shared.NameKey;
import io.luxuan.unit.KnownUnit;
import io.luxuan.unit.KnownUnits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was received before for the same thing, where the programme pays the difference: as the claim says, and never less than the
 * ledger knows of the unit's awards under the same name.
 */
@Component
class Received {
    private final ApplicationFacts applications;
    private final KnownUnits units;

    Received(ApplicationFacts applications, KnownUnits units) {
        this.applications = applications;
        this.units = units;
    }

    /** In 万元, by application; nothing where the programme does not ask. @param until last day whose awards count */
    Map<String, BigDecimal> of(Programme programme, Collection<String> ids, LocalDate until) {
        String question = programme.claimRule().receivedQuestion();
        Map<String, BigDecimal> received = new HashMap<>();
        if (question == null) {
            return received;
        }
        Map<String, ApplicationSummary> claimed = applications.byIds(ids);
        Map<String, KnownUnit> known = units.on(until, claimed.values().stream().map(ApplicationSummary::organisationId).distinct().toList());
        applications.answers(ids, List.of(question)).forEach((id, answers) -> {
            BigDecimal said = Figures.read(answers.get(question)).orElse(BigDecimal.ZERO);
            received.put(id, said.max(onTheLedger(programme.id(), claimed.get(id), known, until)));
        });
        return received;
    }

    private static BigDecimal onTheLedger(String programme, ApplicationSummary claim, Map<String, KnownUnit> known, LocalDate until) {
        KnownUnit unit = known.get(claim.organisationId());
        String thing = NameKey.of(claim.title());
        return unit == null ? BigDecimal.ZERO : unit.awards().stream()
                .filter(award -> award.programme().equals(programme) && !award.applicationId().equals(claim.id()))
                .filter(award -> !award.on().isAfter(until) && NameKey.of(award.title()).equals(thing))
                .map(KnownUnit.PastAward::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
