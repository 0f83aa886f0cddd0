package io.luxuan.review;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Affiliation;
import io.luxuan.expert.Candidate;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.Conflict;
import io.luxuan.expert.PersonName;
import io.luxuan.expert.ReviewCase;
import io.luxuan.expert.TeamMember;
import io.luxuan.expert.Topics;
import io.luxuan.round.Round;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Experts and applications as the avoidance rules want them: a handful of statements for a whole round. */
@Component
class ReviewPool {
    private final Candidates candidates;
    private final LoadMapper loads;
    private final AssignmentMapper assignments;
    private final Facts facts;

    ReviewPool(Candidates candidates, LoadMapper loads, AssignmentMapper assignments, Facts facts) {
        this.candidates = candidates;
        this.loads = loads;
        this.assignments = assignments;
        this.facts = facts;
    }

    List<Candidate> everyone(Round round) {
        return Actors.as(Person.SYSTEM, () -> candidates.pool(seats(loads.ofYear(round.year())), inRound(round.id())));
    }

    List<Candidate> these(Round round, List<String> expertIds) {
        return Actors.as(Person.SYSTEM,
                () -> candidates.of(expertIds, seats(loads.ofYear(round.year())), inRound(round.id())));
    }

    Map<String, Integer> inRound(String roundId) {
        return seats(loads.ofRound(roundId));
    }

    /** An expert who has left a panel, for whatever reason, does not come back to it. */
    List<ReviewCase> cases(String roundId, List<ApplicationSummary> applications) {
        Round round = facts.round(roundId);
        Map<String, Map<String, Conflict>> conflicts = new HashMap<>();
        assignments.gone(roundId).forEach(gone -> conflicts
                .computeIfAbsent(gone.applicationId(), id -> new HashMap<>()).put(gone.expertId(), gone.conflict()));
        return applications.stream()
                .map(application -> of(application, round, conflicts.getOrDefault(application.id(), Map.of()))).toList();
    }

    private static ReviewCase of(ApplicationSummary application, Round round, Map<String, Conflict> conflicts) {
        Affiliation unit = Affiliation.of(application.organisationId(), application.organisationName());
        List<TeamMember> team = List.of(new TeamMember(PersonName.of(application.leader()), unit, true));
        return new ReviewCase(application.id(), application.number(), round.id(), round.year(), application.field(),
                NameKey.of(application.title()), Topics.words(application.keywords()), unit, team, List.of(), List.of(),
                conflicts);
    }

    private static Map<String, Integer> seats(List<LoadMapper.Load> loads) {
        return loads.stream().collect(Collectors.toMap(LoadMapper.Load::expertId, load -> (int) load.seats()));
    }
}
