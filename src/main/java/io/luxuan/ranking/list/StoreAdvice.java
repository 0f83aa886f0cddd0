package io.luxuan.ranking.list;

import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.RoundScore;
import io.luxuan.round.Round;
import io.luxuan.scoring.Advice;
import io.luxuan.scoring.LeniencyModel;
import io.luxuan.scoring.Reviewed;
import io.luxuan.scoring.ScoringRules;
import io.luxuan.shared.Chunks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Works out what the leniency model says of a round and keeps it beside the ranking. */
@Component
class StoreAdvice {
    private final AdviceMapper advice;
    private final CardMapper cards;

    StoreAdvice(AdviceMapper advice, CardMapper cards) {
        this.advice = advice;
        this.cards = cards;
    }

    void store(Round round, ScoringRules rules, List<Reviewed> reviewed) {
        Integer places = round.settings().places();
        Advice found = LeniencyModel.advise(reviewed, rules, places);
        advice.clearModel(round.id());
        advice.clearLines(round.id());
        advice.clearFar(round.id());
        advice.insert(ModelRow.of(round.id(), places, found));
        Chunks.each(found.lines().stream().map(line -> AdviceRow.of(round.id(), line)).toList(), advice::insertLines);
        Chunks.each(far(round.id(), found.far()), advice::insertFar);
    }

    private List<FarRow> far(String roundId, List<Advice.FarOpinion> far) {
        Map<List<String>, RoundScore> signed = new HashMap<>();
        cards.ofRound(roundId).forEach(card -> signed.put(List.of(card.applicationId(), card.reviewer()), card));
        List<FarRow> rows = new ArrayList<>();
        far.forEach(each -> rows.add(FarRow.of(
                signed.get(List.of(each.applicationId(), each.reviewer())), roundId, rows.size() + 1, each)));
        return rows;
    }
}
