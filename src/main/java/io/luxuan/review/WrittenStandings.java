package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.round.Round;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the signed cards of a round say: one query for all of them. */
@Component
class WrittenStandings {
    private final CardMapper cards;
    private final Facts facts;

    WrittenStandings(CardMapper cards, Facts facts) {
        this.cards = cards;
        this.facts = facts;
    }

    List<Standing> of(Round round) {
        Map<String, List<CardScore>> scores = cards.ofRound(round.id()).stream().collect(Collectors.groupingBy(
                RoundScore::applicationId, Collectors.mapping(RoundScore::score, Collectors.toList())));
        return facts.inRound(round.id(), Set.of(ApplicationStatus.SCORED)).stream()
                .map(application -> standing(round, application, scores)).toList();
    }

    private static Standing standing(
            Round round, ApplicationSummary application, Map<String, List<CardScore>> scores) {
        return Standings.written(application.id(), application.number(),
                scores.getOrDefault(application.id(), List.of()), round.settings().panel().minimumOpinions(),
                round.settings().scoring().aggregation());
    }
}
