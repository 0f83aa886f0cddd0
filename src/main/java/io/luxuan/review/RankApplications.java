package io.luxuan.review;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.programme.SecondStage;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Stores the ranking and opens the meeting. */
@Component
class RankApplications implements ProcessStep {
    private final WrittenStandings standings;
    private final RankingMapper rankings;
    private final Facts facts;
    private final Rounds rounds;
    private final AuditTrail audit;

    RankApplications(WrittenStandings standings, RankingMapper rankings, Facts facts, Rounds rounds, AuditTrail audit) {
        this.standings = standings;
        this.rankings = rankings;
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
        SecondStage stage = facts.programme(round.id()).secondStage();
        Map<String, SecondStageEntry> entries = rankings.shortlisted(round.id()).stream()
                .collect(Collectors.toMap(SecondStageEntry::applicationId, Function.identity()));
        List<Standing> all = standings.of(round).stream()
                .map(standing -> SecondStageScores.apply(standing, stage, entries)).toList();
        store(round.id(), new RankOrder(round.settings().scoring().tieBreaks()).rank(all));
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
