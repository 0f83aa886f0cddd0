package io.luxuan.card.desk;

import io.luxuan.application.ApplicationParties;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The people and units of applications, for the declaration: one query for any number. */
@Component
public class WhoTakesPart {
    private final ApplicationParties parties;

    WhoTakesPart(ApplicationParties parties) {
        this.parties = parties;
    }

    /** By application. */
    public Map<String, TakesPart> of(Collection<ApplicationSummary> applications) {
        Map<String, List<Party>> named = applications.isEmpty() ? Map.of()
                : parties.of(applications.stream().map(ApplicationSummary::id).toList());
        Map<String, TakesPart> found = new HashMap<>();
        applications.forEach(one -> found.put(one.id(), TakesPart.of(one, named.getOrDefault(one.id(), List.of()))));
        return found;
    }

    public TakesPart of(ApplicationSummary application) {
        return of(List.of(application)).get(application.id());
    }
}
