package io.luxuan.recognition.titles;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.award.DirectAwards;
import io.luxuan.programme.Programme;
import io.luxuan.programme.RecognitionRule;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.recognition.opinion.Opinions;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Gives the final list's entries their title and pays the award that goes with it; what fell out is promised no longer. */
@UseCase
class IssueTitles {
    private static final int CHUNK = 100;

    private final TitleMapper titles;
    private final FinalList finalList;
    private final Applications applications;
    private final DirectAwards awards;
    private final Opinions opinions;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    IssueTitles(TitleMapper titles, FinalList finalList, Applications applications, DirectAwards awards, Opinions opinions,
            Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.titles = titles;
        this.finalList = finalList;
        this.applications = applications;
        this.awards = awards;
        this.opinions = opinions;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers whether entries remain for another chunk. */
    @Transactional
    @ForSystem
    public boolean some(String roundId) {
        rounds.hold(roundId);
        int issued = titles.inRound(roundId);
        List<String> waiting = finalList.from(roundId, issued, CHUNK + 1).stream().map(FinalEntry::applicationId).toList();
        List<String> chunk = Chunks.first(waiting, CHUNK);
        if (!chunk.isEmpty()) {
            issue(rounds.get(roundId), chunk, issued);
        }
        boolean more = waiting.size() > chunk.size();
        if (!more) {
            awards.release(roundId, finalList.removed(roundId));
        }
        return more;
    }

    /** Titles are issued in the order of the final list: as many as there are, so far it has come. */
    private void issue(Round round, List<String> chunk, int issued) {
        Programme programme = rounds.programmeOf(round);
        Map<String, ApplicationSummary> byId = applications.byIds(chunk);
        Map<String, String> names = opinions.titles(programme.recognition(), round.id(), chunk);
        List<Title> rows = new ArrayList<>();
        chunk.forEach(id -> rows.add(title(round, programme.recognition(), names.get(id), byId.get(id), issued + rows.size() + 1)));
        titles.insertAll(rows);
        audit.recordAll(rows.stream().map(row -> AuditEvent.of("recognition.title", "application", row.applicationId())
                .inRound(round.id()).change(null, row.title() + " " + row.validFrom() + "/" + row.validUntil())).toList());
        awards.makeDue(round.id(), chunk);
    }

    private Title title(Round round, RecognitionRule rule, String name, ApplicationSummary application, int place) {
        LocalDate from = clock.now().toLocalDate();
        LocalDate until = rule.validMonths() == null ? null : from.plusMonths(rule.validMonths()).minusDays(1);
        return new Title(application.id(), round.id(), round.programmeId(), application.organisationId(),
                application.organisationName(), name, application.title(),
                "%s-%d-R%03d".formatted(round.programmeId(), round.year(), place), from, until, clock.now());
    }
}
