package io.luxuan.ranking.list;

import io.luxuan.round.Round;
import io.luxuan.scoring.Ranked;
import io.luxuan.scoring.Reviewed;
import io.luxuan.scoring.Scoreboard;
import io.luxuan.scoring.ScoringRules;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ranks a round by its valid score cards, and beside the ranking keeps the advice for the meeting. */
@Component
class StoreRanking {
    private final RoundReviews reviews;
    private final RankingMapper rankings;
    private final StoreAdvice advice;
    private final AuditTrail audit;

    StoreRanking(RoundReviews reviews, RankingMapper rankings, StoreAdvice advice, AuditTrail audit) {
        this.reviews = reviews;
        this.rankings = rankings;
        this.advice = advice;
        this.audit = audit;
    }

    /** @param reason why it is ranked again; null the first time */
    void store(Round round, String reason) {
        reviews.hold(round);
        ScoringRules rules = reviews.rules(round);
        List<Reviewed> reviewed = reviews.of(round);
        List<RankingRow> rows = rows(round.id(), Scoreboard.rank(rules, reviewed));
        rankings.clear(round.id());
        Chunks.each(rows, rankings::insertAll);
        advice.store(round, rules, reviewed);
        AuditEvent event = AuditEvent.of("ranking.store", "round", round.id()).inRound(round.id());
        audit.record(reason == null ? event : event.because(reason));
    }

    private static List<RankingRow> rows(String roundId, List<Ranked> ranked) {
        List<RankingRow> rows = new ArrayList<>();
        ranked.forEach(line -> rows.add(RankingRow.of(roundId, rows.size() + 1, line)));
        return rows;
    }
}
