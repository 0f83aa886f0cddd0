package io.luxuan.ranking.list;

import io.luxuan.panel.seat.Facts;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ranks and opens the meeting. */
@Component
class RankApplications implements ProcessStep {
    private final StoreRanking ranking;
    private final Facts facts;
    private final Rounds rounds;

    RankApplications(StoreRanking ranking, Facts facts, Rounds rounds) {
        this.ranking = ranking;
        this.facts = facts;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        ranking.store(facts.round(context.roundId()), null);
        rounds.enter(context.roundId(), RoundStage.MEETING);
        return Map.of();
    }
}
