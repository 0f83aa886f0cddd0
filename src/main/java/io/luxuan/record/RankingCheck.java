package io.luxuan.record;

import io.luxuan.scoring.Scoreboard;
import io.luxuan.scoring.ScoringRules;
import java.util.List;
import java.util.Optional;

/** Aggregation, second stage, tie-breaks and ranks follow from the cards and the declared rules. */
final class RankingCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        return Check.compare(file, "/ranking", ranking(file.record()));
    }

    static List<RankingSection> ranking(SealedRecord record) {
        ScoringRules rules = ScoringRules.of(record.settings().scoring(), record.settings().panel().minimumOpinions(),
                record.programme().secondStage());
        return Scoreboard.rank(rules, record.reviews().stream().map(ReviewSection::reviewed).toList()).stream()
                .map(RankingSection::of).toList();
    }
}
