package io.luxuan.claim.intake;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.programme.ClaimRule.Suppliers;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Table;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.unit.KnownUnits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where only selected suppliers count, each row names one that is listed on the day of the claim. */
@Component
class BoughtFromListed implements EntryCondition {
    private final ApplicationFacts applications;
    private final KnownUnits units;
    private final MovableClock clock;

    BoughtFromListed(ApplicationFacts applications, KnownUnits units, MovableClock clock) {
        this.applications = applications;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Verdict mayEnter(Programme programme, ApplicationSummary application) {
        Refused no = obstacles(programme, List.of(application)).get(application.id());
        return no == null ? Verdict.ALLOWED : no;
    }

    @Override
    public Map<String, Refused> obstacles(Programme programme, List<ApplicationSummary> together) {
        Suppliers from = programme.claim() == null ? null : programme.claim().suppliers();
        if (from == null || together.isEmpty()) {
            return Map.of();
        }
        Set<String> listed = units.listed(from.list(), clock.now().toLocalDate()).stream().map(NameKey::of).collect(Collectors.toSet());
        Map<String, Refused> found = new LinkedHashMap<>();
        applications.answers(together.stream().map(ApplicationSummary::id).toList(), List.of(from.table())).forEach((id, answers) ->
                Table.read(answers.get(from.table())).filled().stream().map(row -> row.text(from.column()))
                        .filter(name -> !listed.contains(NameKey.of(name))).findFirst()
                        .ifPresent(name -> Verdict.refused("claim.supplier-unlisted", name, from.list()).noteAt(id, found)));
        return found;
    }
}
