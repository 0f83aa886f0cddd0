package io.luxuan.record;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.publicity.PublicityRecords;
import io.luxuan.publicity.PublicityRecords.PublishedEntry;
import io.luxuan.review.ReviewRecords;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the sections of a round's record. What an earlier record of the round says of review and decision stays as it is. */
@Component
class BuildRecord {
    private static final int CHUNK = 500;

    private final Rounds rounds;
    private final Programmes programmes;
    private final Applications applications;
    private final ReviewRecords reviews;
    private final PublicityRecords publicity;
    private final MovableClock clock;

    BuildRecord(Rounds rounds, Programmes programmes, Applications applications, ReviewRecords reviews,
            PublicityRecords publicity, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.applications = applications;
        this.reviews = reviews;
        this.publicity = publicity;
        this.clock = clock;
    }

    /** @param earlier the round's last record; null for its first */
    SealedRecord of(String roundId, RecordStage stage, SealedRecord earlier) {
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(roundId);
        List<ReviewRecords.RankedLine> ranking = reviews.ranking(roundId);
        Map<String, ApplicationSummary> byId = byId(ranking.stream().map(ReviewRecords.RankedLine::applicationId).toList());
        Function<String, String> number = id -> byId.get(id).number();
        List<PublishedEntry> entries = publicity.entries(roundId);
        boolean ended = stage != RecordStage.DECISION;
        return new SealedRecord(SealedRecord.FORMAT, stage, clock.now(), null, RoundSection.of(round),
                ProgrammeSection.of(programme, programmes.sha256(programme.id(), programme.version())), round.settings(),
                counts(roundId),
                earlier == null ? reviews(roundId, byId) : earlier.reviews(),
                earlier == null ? ranking.stream().map(line -> RankingSection.of(number.apply(line.applicationId()), line)).toList()
                        : earlier.ranking(),
                PublicitySection.of(roundId, publicity),
                ended ? publicity.objections(roundId).stream()
                        .map(each -> ObjectionSection.of(number.apply(each.applicationId()), each)).toList() : null,
                ended ? entries.stream().filter(entry -> entry.state().equals("AWARDED")).map(PublishedEntry::number).toList()
                        : null);
    }

    private Map<String, Long> counts(String roundId) {
        return applications.countByStatus(roundId).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private List<ReviewSection> reviews(String roundId, Map<String, ApplicationSummary> byId) {
        var cards = reviews.cards(roundId).stream().collect(Collectors.groupingBy(ReviewRecords.ScoredCard::applicationId));
        var second = reviews.secondStage(roundId);
        return byId.values().stream().sorted(java.util.Comparator.comparing(ApplicationSummary::number))
                .map(application -> new ReviewSection(application.number(), cards.getOrDefault(application.id(), List.of())
                        .stream().map(card -> new ReviewSection.CardSection(card.seat(), card.points(), card.total(), card.first()))
                        .toList(), second.get(application.id()))).toList();
    }

    private Map<String, ApplicationSummary> byId(List<String> ids) {
        Map<String, ApplicationSummary> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.putAll(applications.byIds(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return found;
    }
}
