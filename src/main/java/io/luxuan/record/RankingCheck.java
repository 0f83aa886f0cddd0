package io.luxuan.record;

import io.luxuan.scoring.Scoreboard;
import io.luxuan.scoring.ScoringRules;
import io.luxuan.shared.verify.Difference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Aggregation, second stage, tie-breaks and ranks follow from the cards and the declared rules; the same applications stand in
 * reviews, ranking and candidates; and what review shut out is shut out of the decision.
 */
final class RankingCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        return applications(record)
                .or(() -> Check.compare(RecordFault.RANKING, file, "/ranking", ranking(record)))
                .or(() -> excluded(record));
    }

    private static Optional<Difference> applications(SealedRecord record) {
        List<String> reviewed = record.reviews().stream().map(ReviewSection::number).toList();
        List<String> candidates = record.decision().candidates().stream().map(CandidateSection::number).toList();
        Set<String> ranked = new HashSet<>(record.ranking().stream().map(RankingSection::number).toList());
        boolean ascending = reviewed.equals(reviewed.stream().distinct().sorted().toList());
        long counted = record.applications().values().stream().mapToLong(Long::longValue).sum();
        boolean counts = record.applications().values().stream().allMatch(count -> count >= 0) && counted >= reviewed.size();
        return Check.expect(ascending, RecordFault.APPLICATIONS, "/record/reviews", "another order", "each number once, ascending")
                .or(() -> Check.expect(ranked.equals(new HashSet<>(reviewed)) && record.ranking().size() == reviewed.size(),
                        RecordFault.APPLICATIONS, "/record/ranking", "other applications", "those of reviews"))
                .or(() -> Check.expect(candidates.equals(reviewed), RecordFault.APPLICATIONS, "/record/decision/candidates",
                        "other applications", "those of reviews, ascending"))
                .or(() -> Check.expect(counts, RecordFault.APPLICATIONS, "/record/applications", counted + " applications",
                        "no fewer than " + reviewed.size()));
    }

    /** A failed visit, too few opinions and the like. */
    private static Optional<Difference> excluded(SealedRecord record) {
        List<CandidateSection> candidates = record.decision().candidates();
        Map<String, Integer> places = new HashMap<>();
        candidates.forEach(one -> places.put(one.number(), places.size()));
        return record.ranking().stream().filter(line -> line.excluded() != null).map(line -> {
            int at = places.get(line.number());
            String told = candidates.get(at).excluded();
            return Check.expect(Objects.equals(told, line.excluded()), RecordFault.EXCLUDED,
                    "/record/decision/candidates/" + at + "/excluded", told, line.excluded());
        }).flatMap(Optional::stream).findFirst();
    }

    static List<RankingSection> ranking(SealedRecord record) {
        ScoringRules rules = ScoringRules.of(record.settings().scoring(), record.settings().panel().minimumOpinions(),
                record.programme().secondStage());
        return Scoreboard.rank(rules, record.reviews().stream().map(ReviewSection::reviewed).toList()).stream()
                .map(RankingSection::of).toList();
    }
}
