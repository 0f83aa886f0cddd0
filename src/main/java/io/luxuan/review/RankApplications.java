package io.luxuan.review;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.scoring.Ranked;
import io.luxuan.scoring.Reviewed;
import io.luxuan.scoring.Scoreboard;
import io.luxuan.scoring.ScoringRules;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stores the ranking, and beside it the advice for the meeting, and opens the meeting. */
@Component
class RankApplications implements ProcessStep {
    private final RoundReviews reviews;
    private final RankingMapper rankings;
    private final StoreAdvice advice;
    private final Facts facts;
    private final Rounds rounds;
    private final AuditTrail audit;

    RankApplications(RoundReviews reviews, RankingMapper rankings, StoreAdvice advice, Facts facts, Rounds rounds,
            AuditTrail audit) {
        this.reviews = reviews;
        this.rankings = rankings;
        this.advice = advice;
        this.facts = facts;
        this.rounds = rounds;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        Round round = facts.round(context.roundId());
        ScoringRules rules = reviews.rules(round);
        List<Reviewed> reviewed = reviews.of(round);
        store(round.id(), Scoreboard.rank(rules, reviewed));
        advice.store(round, rules, reviewed);
        audit.record(AuditEvent.of("ranking.store", "round", round.id()).inRound(round.id()));
        rounds.enter(round.id(), RoundStage.MEETING);
        return Map.of();
    }

    private void store(String roundId, List<Ranked> ranked) {
        List<RankingRow> rows = new ArrayList<>();
        ranked.forEach(line -> rows.add(RankingRow.of(roundId, rows.size() + 1, line)));
        rankings.clear(roundId);
        Batches.each(rows, rankings::insertAll);
    }
}
