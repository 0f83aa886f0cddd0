package io.luxuan.review;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Candidate;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.Institutions;
import io.luxuan.expert.ReviewCase;
import io.luxuan.round.Round;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Experts and applications as the avoidance rules want them: a handful of statements for a whole round. */
@Component
class ReviewPool {
    private final Candidates candidates;
    private final LoadMapper loads;
    private final AssignmentMapper assignments;

    ReviewPool(Candidates candidates, LoadMapper loads, AssignmentMapper assignments) {
        this.candidates = candidates;
        this.loads = loads;
        this.assignments = assignments;
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
        Map<String, Set<String>> gone = new HashMap<>();
        assignments.gone(roundId).forEach(
                pair -> gone.computeIfAbsent(pair.applicationId(), id -> new HashSet<>()).add(pair.expertId()));
        return applications.stream()
                .map(application -> of(application, gone.getOrDefault(application.id(), Set.of()))).toList();
    }

    private static ReviewCase of(ApplicationSummary application, Set<String> gone) {
        return new ReviewCase(application.id(), application.number(), application.field(),
                application.organisationId(), Institutions.normalise(application.organisationName()),
                application.leader(), gone);
    }

    private static Map<String, Integer> seats(List<LoadMapper.Load> loads) {
        return loads.stream().collect(Collectors.toMap(LoadMapper.Load::expertId, load -> (int) load.seats()));
    }
}
