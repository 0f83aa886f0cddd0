package io.luxuan.application.leader;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.application.UnfinishedProjects;
import io.luxuan.application.leader.LeaderMapper.Led;
import io.luxuan.programme.Programme;
import io.luxuan.shared.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a programme tells leaders by their papers, each leads one application of a round and no unfinished project besides. */
@Component
class LeaderCondition implements EntryCondition {
    private final LeaderMapper leaders;
    private final Leaders known;
    private final UnfinishedProjects unfinished;

    LeaderCondition(LeaderMapper leaders, Leaders known, UnfinishedProjects unfinished) {
        this.leaders = leaders;
        this.known = known;
        this.unfinished = unfinished;
    }

    @Override
    public Verdict mayEnter(Programme programme, ApplicationSummary application) {
        if (!programme.eligibility().tellsLeaders()) {
            return Verdict.ALLOWED;
        }
        LeaderIdentity mine = leaders.of(application.id());
        if (mine == null) {
            return LeaderRules.known(false, application.status() == ApplicationStatus.DRAFT);
        }
        boolean first = application.status() == ApplicationStatus.DRAFT;
        Verdict same = LeaderRules.same(mine.isOf(known.named(programme, application.id()), first));
        return same.isAllowed() ? free(mine.mark(), application.id(), application.roundId()) : same;
    }

    /** Whether whoever has this mark leads nothing besides. @param roundId null where applications of no round stand in the way */
    Verdict free(String mark, String applicationId, String roundId) {
        leaders.lock(mark);
        List<Led> others = leaders.standing(mark, applicationId);
        int inRound = (int) others.stream().filter(other -> other.roundId().equals(roundId)).count();
        return LeaderRules.free(inRound, unfinished.of(others.stream().map(Led::applicationId).toList()).size());
    }
}
