package io.luxuan.owner.lead;

import io.luxuan.shared.trail.InRound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which round a manager's page is about, by its route. */
@Component
class RoundOfPath {
    /** The first variable of a route; what stands before it says of which kind it is. */
    private static final Pattern SINGLE = Pattern.compile("/manager/([\\w/-]+)/\\{(\\w+)}.*");
    private static final String ROUND = "round";
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("rounds", ROUND), Map.entry("rounds/drafts", ROUND),
            Map.entry("applications", "application"), Map.entry("claims", "application"), Map.entry("recognitions", "application"),
            Map.entry("batches", "claim-batch"), Map.entry("projects", "project"),
            Map.entry("awards", "application"), Map.entry("changes", "project-change"),
            Map.entry("claw-backs", "claw-back"), Map.entry("objections", "objection"), Map.entry("draws", "draw"),
            Map.entry("instances", "instance"), Map.entry("failed", "failed-job"));

    private final Map<String, InRound> byKind;

    RoundOfPath(List<InRound> all) {
        byKind = all.stream().collect(Collectors.toMap(InRound::kind, Function.identity()));
    }

    /** Empty where the route is about no single thing of a round. */
    static Optional<String> kind(String route) {
        Matcher single = SINGLE.matcher(route);
        return single.matches() ? Optional.ofNullable(KINDS.get(single.group(1))) : Optional.empty();
    }

    Optional<String> of(String route, Map<?, ?> variables) {
        Matcher single = SINGLE.matcher(route);
        return kind(route).filter(kind -> single.matches()).flatMap(kind -> round(kind, String.valueOf(variables.get(single.group(2)))));
    }

    Optional<String> round(String kind, String id) {
        return kind.equals(ROUND) ? Optional.of(id) : Optional.ofNullable(byKind.get(kind)).map(things -> things.roundOf(id));
    }
}
