package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.RoundScore;
import io.luxuan.panel.seat.Facts;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.round.Round;
import io.luxuan.scoring.Opinion;
import io.luxuan.scoring.Reviewed;
import io.luxuan.scoring.ScoringRules;
import io.luxuan.scoring.SecondResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that was said about the applications of a round: one query for the cards, one for the second stage. */
@Component
public class RoundReviews {
    private final CardMapper cards;
    private final ShortlistMapper shortlist;
    private final Facts facts;

    RoundReviews(CardMapper cards, ShortlistMapper shortlist, Facts facts) {
        this.cards = cards;
        this.shortlist = shortlist;
        this.facts = facts;
    }

    public ScoringRules rules(Round round) {
        return ScoringRules.of(round.settings().scoring(), round.settings().panel().minimumOpinions(),
                facts.programme(round.id()).secondStage());
    }

    /** Nothing is signed anew from here until the transaction ends. */
    public void hold(Round round) {
        cards.holdRound(round.id());
    }

    public List<Reviewed> of(Round round) {
        Map<String, List<Opinion>> opinions = cards.ofRound(round.id()).stream().collect(Collectors.groupingBy(
                RoundScore::applicationId, Collectors.mapping(RoundReviews::opinion, Collectors.toList())));
        Map<String, SecondResult> second = shortlist.ofRound(round.id()).stream()
                .collect(Collectors.toMap(SecondStageEntry::applicationId, SecondStageEntry::result));
        return facts.inRound(round.id(), Set.of(ApplicationStatus.SCORED)).stream()
                .map(application -> new Reviewed(application.id(), application.number(),
                        opinions.getOrDefault(application.id(), List.of()), second.get(application.id()))).toList();
    }

    private static Opinion opinion(RoundScore card) {
        return new Opinion(card.reviewer(), card.total(), card.firstCriterion());
    }
}
