package io.luxuan.record;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.calendar.Calendars;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.publicity.PublicityRecords;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the sections of a round's record. What its first record says of review and decision stays as it is. */
@Component
class BuildRecord {
    private static final int CHUNK = 500;

    private final Rounds rounds;
    private final Programmes programmes;
    private final Applications applications;
    private final ReviewSections reviews;
    private final DecisionSections decisions;
    private final DrawAndAwards others;
    private final PublicityRecords publicity;
    private final Calendars calendars;
    private final MovableClock clock;

    BuildRecord(Rounds rounds, Programmes programmes, Applications applications, ReviewSections reviews,
            DecisionSections decisions, DrawAndAwards others, PublicityRecords publicity, Calendars calendars, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.applications = applications;
        this.reviews = reviews;
        this.decisions = decisions;
        this.others = others;
        this.publicity = publicity;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A round that was decided before the platform kept what decisions are computed from has no record. */
    boolean isPossible(String roundId) {
        return decisions.areKnown(roundId);
    }

    /** @param earlier the round's last record; null for its first */
    SealedRecord of(String roundId, RecordStage stage, SealedRecord earlier) {
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(roundId);
        Map<String, ApplicationSummary> ranked = byId(reviews.ranked(roundId));
        UnaryOperator<String> number = id -> ranked.get(id).number();
        PublicitySection published = PublicitySection.of(roundId, publicity, calendars);
        boolean former = earlier != null && !earlier.isCurrent();
        boolean ended = stage != RecordStage.DECISION;
        List<RankingSection> ranking = earlier == null ? reviews.ranking(roundId, number) : earlier.ranking();
        return new SealedRecord(former ? SealedRecord.SECOND_FORMAT : SealedRecord.FORMAT, stage, clock.now(), null, RoundSection.of(round),
                ProgrammeSection.of(programme, programmes.sha256(programme.id(), programme.version())), round.settings(),
                counts(roundId), others.draws(roundId), earlier == null ? reviews.of(roundId, ranked) : earlier.reviews(), ranking,
                earlier == null ? decisions.decision(roundId, round.settings(), ranking, number) : earlier.decision(),
                published, ended ? objections(roundId, number) : null,
                ended ? decisions.substitutions(roundId, round.settings(), ranking, former, number) : null, ended ? published.awarded() : null,
                stage == RecordStage.CLOSE ? others.awards(roundId, number) : null);
    }

    private List<ObjectionSection> objections(String roundId, UnaryOperator<String> number) {
        return publicity.objections(roundId).stream()
                .map(each -> ObjectionSection.of(number.apply(each.applicationId()), each)).sorted(ObjectionSection.ORDER).toList();
    }

    private Map<String, Long> counts(String roundId) {
        return applications.countByStatus(roundId).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private Map<String, ApplicationSummary> byId(List<String> ids) {
        Map<String, ApplicationSummary> found = new HashMap<>();
        Chunks.each(ids, CHUNK, chunk -> found.putAll(applications.byIds(chunk)));
        return found;
    }
}
