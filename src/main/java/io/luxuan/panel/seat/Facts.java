package io.luxuan.panel.seat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.expert.Expert;
import io.luxuan.expert.Experts;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Other modules' facts, read by the platform itself: an expert has no permission of its own there. */
@Component
public class Facts {
    private static final int PAGE = 500;

    private final Rounds rounds;
    private final Applications applications;
    private final Experts experts;

    Facts(Rounds rounds, Applications applications, Experts experts) {
        this.rounds = rounds;
        this.applications = applications;
        this.experts = experts;
    }

    public Round round(String id) {
        return Actors.as(Person.SYSTEM, () -> rounds.get(id));
    }

    public Programme programme(String roundId) {
        return Actors.as(Person.SYSTEM, () -> rounds.programmeOf(roundId));
    }

    public ApplicationSummary application(String id) {
        return Actors.as(Person.SYSTEM, () -> applications.get(id));
    }

    public Map<String, ApplicationSummary> applications(Collection<String> ids) {
        Map<String, ApplicationSummary> found = new HashMap<>();
        Chunks.each(ids.stream().distinct().toList(),
                part -> found.putAll(Actors.as(Person.SYSTEM, () -> applications.byIds(part))));
        return found;
    }

    public List<ApplicationSummary> inRound(String roundId, Set<ApplicationStatus> statuses) {
        List<ApplicationSummary> all = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Slice<ApplicationSummary> page =
                    Actors.as(Person.SYSTEM, () -> applications.inRound(roundId, statuses, from, PAGE));
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    public Map<ApplicationStatus, Long> counts(String roundId) {
        return Actors.as(Person.SYSTEM, () -> applications.countByStatus(roundId));
    }

    public Map<String, Expert> experts(Collection<String> ids) {
        Map<String, Expert> found = new HashMap<>();
        Chunks.each(ids.stream().distinct().toList(), Chunks.KEYS,
                part -> found.putAll(Actors.as(Person.SYSTEM, () -> experts.byIds(part))));
        return found;
    }
}
