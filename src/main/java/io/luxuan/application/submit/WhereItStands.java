package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.PublishedOutcomes;
import io.luxuan.application.PublishedOutcomes.Outcome;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.application.store.TimelineMapper;
import io.luxuan.application.submit.ApplicantPage.Card;
import io.luxuan.application.submit.OpenSteps.OpenStep;
import io.luxuan.round.Round;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where applications stand for the department that recommended them: what happened and when, who has it, and the result once it
 * is published. What others wrote to the applicant is not told.
 */
@Component
public class WhereItStands {
    private static final Set<String> OWN_WORDS = Set.of("audit.application.recommend", "audit.application.give-back", "audit.application.decline");

    private final TimelineMapper timeline;
    private final PublishedOutcomes outcomes;
    private final OpenSteps openSteps;
    private final Setting setting;

    WhereItStands(TimelineMapper timeline, PublishedOutcomes outcomes, OpenSteps openSteps, Setting setting) {
        this.timeline = timeline;
        this.outcomes = outcomes;
        this.openSteps = openSteps;
        this.setting = setting;
    }

    /** As {@code application/status :: own} shows it. @param badge message key */
    public record Seen(ApplicationStatus status, String badge) {}

    /** @param outcome null before it is published; @param open who has it now */
    public record Stand(Seen seen, Progress progress, List<TimelineEntry> entries, List<OpenStep> open, Outcome outcome) {}

    /** By application. @param rounds by id, of all of them */
    public Map<String, Seen> seen(Collection<ApplicationRow> rows, Map<String, Round> rounds) {
        Map<String, Outcome> published = outcomes.of(rows.stream().map(ApplicationRow::summary).toList());
        Map<String, Seen> seen = new HashMap<>();
        rows.forEach(row -> seen.put(row.id(), seen(row, rounds.get(row.roundId()), published.get(row.id()))));
        return seen;
    }

    public Stand of(ApplicationRow row, Round round) {
        Outcome outcome = outcomes.of(List.of(row.summary())).get(row.id());
        List<TimelineEntry> told = timeline.of(row.id()).stream().filter(entry -> Disclosure.mayRead(entry, round)).toList();
        ApplicationStatus before = told.stream().map(TimelineEntry::status)
                .filter(status -> status != row.status()).findFirst().orElse(ApplicationStatus.DRAFT);
        return new Stand(seen(row, round, outcome), Progress.of(row, round, setting.programme(round), before),
                Disclosure.withList(told, row, outcome).stream().map(WhereItStands::withoutOthersWords).toList(),
                openSteps.of(row, outcome), outcome);
    }

    private static Seen seen(ApplicationRow row, Round round, Outcome outcome) {
        Card card = new Card(row, round, Disclosure.status(row.status(), round), null, outcome);
        return new Seen(card.status(), card.badge());
    }

    private static TimelineEntry withoutOthersWords(TimelineEntry entry) {
        return OWN_WORDS.contains(entry.noteKey()) ? entry
                : new TimelineEntry(entry.id(), entry.applicationId(), entry.status(), entry.noteKey(), null, entry.actorName(), entry.happenedAt());
    }
}
