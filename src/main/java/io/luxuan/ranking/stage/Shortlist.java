package io.luxuan.ranking.stage;

import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.ranking.list.RoundReviews;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.scoring.Ranked;
import io.luxuan.scoring.Scoreboard;
import io.luxuan.scoring.Shortlisting;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The best of the written review go on to the defence or the site visit; who ties with the last of them goes along. Answers
 * which of the two it is as {@code secondStage}, NONE for a programme without any.
 */
@Component
class Shortlist implements ProcessStep {
    private final RoundReviews reviews;
    private final ShortlistMapper shortlist;
    private final Facts facts;
    private final Rounds rounds;
    private final AuditTrail audit;

    Shortlist(RoundReviews reviews, ShortlistMapper shortlist, Facts facts, Rounds rounds, AuditTrail audit) {
        this.reviews = reviews;
        this.shortlist = shortlist;
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
        if (stage == null) {
            return Map.of("secondStage", "NONE");
        }
        if (shortlist.ofRound(round.id()).isEmpty()) {
            reviews.hold(round);
            List<Ranked> ranked = Scoreboard.rankWritten(reviews.rules(round), reviews.of(round));
            int places = Shortlisting.places(round.settings().quota().target(), stage.shortlist());
            Chunks.each(entries(round.id(), Shortlisting.best(ranked, places)), shortlist::insertAll);
            audit.record(AuditEvent.of("ranking.shortlist", "round", round.id()).inRound(round.id()));
        }
        rounds.enter(round.id(),
                stage.type() == SecondStageType.DEFENCE ? RoundStage.DEFENCE : RoundStage.SITE_VISIT);
        return Map.of("secondStage", stage.type().name());
    }

    private static List<SecondStageEntry> entries(String roundId, List<Ranked> best) {
        List<SecondStageEntry> entries = new ArrayList<>();
        best.forEach(line -> entries.add(SecondStageEntry.waiting(line.standing().applicationId(), roundId,
                entries.size() + 1, line.standing().written())));
        return entries;
    }
}
