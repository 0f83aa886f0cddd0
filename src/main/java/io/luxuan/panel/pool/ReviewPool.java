package io.luxuan.panel.pool;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.round.Round;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Experts and applications as the avoidance rules want them: a handful of statements for a whole round. */
@Component
public class ReviewPool {
    private final Candidates candidates;
    private final KnownTeams teams;
    private final ReviewCases cases;
    private final InstitutionFamilies families;
    private final LoadMapper loads;

    ReviewPool(Candidates candidates, KnownTeams teams, ReviewCases cases, InstitutionFamilies families, LoadMapper loads) {
        this.candidates = candidates;
        this.teams = teams;
        this.cases = cases;
        this.families = families;
        this.loads = loads;
    }

    public List<SeatCandidate> everyone(Round round) {
        return teams.addTo(
                candidates.pool(seats(loads.ofYear(round.year())), inRound(round.id())), round, families.today());
    }

    public List<SeatCandidate> these(Round round, List<String> expertIds) {
        return teams.addTo(
                candidates.of(expertIds, seats(loads.ofYear(round.year())), inRound(round.id())), round, families.today());
    }

    Map<String, Integer> inRound(String roundId) {
        return seats(loads.ofRound(roundId));
    }

    /** An expert who has left a panel, for whatever reason, does not come back to it. */
    public List<ReviewCase> cases(String roundId, List<ApplicationSummary> applications) {
        return cases.of(roundId, applications);
    }

    /** The same with and without what each applicant claims about people. */
    public List<ClaimedCase> claimed(String roundId, List<ApplicationSummary> applications) {
        return cases.claimed(roundId, applications);
    }

    private static Map<String, Integer> seats(List<LoadMapper.Load> loads) {
        return loads.stream().collect(Collectors.toMap(LoadMapper.Load::expertId, load -> (int) load.seats()));
    }
}
