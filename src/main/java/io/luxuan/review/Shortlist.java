package io.luxuan.review;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.programme.SecondStage;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The best of the written review go on to the defence or the site visit; who ties with the last of them goes along. */
@Component
class Shortlist implements ProcessStep {
    private final WrittenStandings standings;
    private final RankingMapper rankings;
    private final Facts facts;
    private final Rounds rounds;
    private final AuditTrail audit;

    Shortlist(WrittenStandings standings, RankingMapper rankings, Facts facts, Rounds rounds, AuditTrail audit) {
        this.standings = standings;
        this.rankings = rankings;
        this.facts = facts;
        this.rounds = rounds;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "shortlist";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        Round round = facts.round(context.roundId());
        SecondStage stage = facts.programme(round.id()).secondStage();
        if (rankings.shortlisted(round.id()).isEmpty()) {
            List<Ranked> ranked = new RankOrder(round.settings().scoring().tieBreaks()).rank(standings.of(round));
            Batches.each(entries(round.id(), best(ranked, places(round, stage))), rankings::shortlist);
            audit.record(AuditEvent.of("ranking.shortlist", "round", round.id()).inRound(round.id()));
        }
        rounds.enter(round.id(),
                stage.type() == SecondStageType.DEFENCE ? RoundStage.DEFENCE : RoundStage.SITE_VISIT);
        return Map.of();
    }

    private static int places(Round round, SecondStage stage) {
        Integer target = round.settings().quota().target();
        return target == null ? Integer.MAX_VALUE : stage.shortlist().multiply(BigDecimal.valueOf(target))
                .setScale(0, RoundingMode.CEILING).intValue();
    }

    /** A rank of 4 among 3 places is out; a shared rank of 3 is in, however many share it. */
    static List<Ranked> best(List<Ranked> ranked, int places) {
        return ranked.stream().filter(line -> !line.standing().isExcluded() && line.rank() <= places).toList();
    }

    private static List<SecondStageEntry> entries(String roundId, List<Ranked> best) {
        List<SecondStageEntry> entries = new ArrayList<>();
        best.forEach(line -> entries.add(new SecondStageEntry(line.standing().applicationId(), roundId,
                entries.size() + 1, line.standing().written(), null, null, null, null, null)));
        return entries;
    }
}
