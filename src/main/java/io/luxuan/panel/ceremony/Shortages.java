package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.draw.ShortGroup;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.Programme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in the words of the programme who is short of experts. */
@Component
class Shortages {
    private final Facts facts;

    Shortages(Facts facts) {
        this.facts = facts;
    }

    ShortOfExperts refusal(String roundId, List<ShortGroup> groups) {
        Programme programme = facts.programme(roundId);
        Map<String, String> fields = new HashMap<>();
        for (ApplicationSummary one : facts.inRound(roundId, Set.of(ApplicationStatus.ACCEPTED))) {
            fields.put(one.number(), one.field() == null ? "—" : programme.fields().nameOf(one.field()));
        }
        return new ShortOfExperts(groups.stream().map(group -> new ShortField(
                group.applications().stream().map(label -> fields.getOrDefault(label, "—")).distinct().sorted()
                        .collect(Collectors.joining("、")),
                group.applications().size(), group.seats(), group.experts())).toList());
    }
}
