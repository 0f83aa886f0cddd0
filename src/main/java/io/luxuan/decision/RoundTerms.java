package io.luxuan.decision;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.Programme;
import io.luxuan.review.RankedApplication;
import io.luxuan.review.Ranking;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what the rules of a round's list work on. */
@Component
class RoundTerms {
    private final Rounds rounds;
    private final Ranking ranking;
    private final Applications applications;
    private final EntryMapper entries;

    RoundTerms(Rounds rounds, Ranking ranking, Applications applications, EntryMapper entries) {
        this.rounds = rounds;
        this.ranking = ranking;
        this.applications = applications;
        this.entries = entries;
    }

    Terms terms(String roundId) {
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(roundId);
        Set<String> occupied = Set.copyOf(entries.occupiedBefore(programme.id(), round.year(), roundId));
        return new Terms(round.settings().quota(), null, round.settings().budget(), programme.funding(),
                programme.constraints(), programme.fields(), occupied);
    }

    List<Candidate> candidates(String roundId) {
        List<RankedApplication> ranked = ranking.of(roundId);
        Map<String, ApplicationSummary> byId =
                applications.byIds(ranked.stream().map(RankedApplication::applicationId).toList());
        return ranked.stream().map(line -> candidate(line, byId.get(line.applicationId()))).toList();
    }

    private static Candidate candidate(RankedApplication line, ApplicationSummary application) {
        boolean gone = line.excluded() == null && application.status() != ApplicationStatus.SCORED
                && application.status() != ApplicationStatus.PROPOSED;
        String excluded = gone ? "status." + application.status() : line.excluded();
        return new Candidate(application.id(), application.number(), line.rank(), line.score(),
                application.organisationId(), application.field(), application.requestedAmount(), excluded);
    }
}
