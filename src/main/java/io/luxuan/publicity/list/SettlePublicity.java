package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.decision.Decisions;
import io.luxuan.decision.NextInLine;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.shared.MovableClock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * After a publicity, or when objections to single entries are settled: takes off what an objection brought down and brings
 * in who is next. Only entries whose own publicity is over are touched.
 */
@Component
class SettlePublicity {
    private final ListMapper lists;
    private final Applications applications;
    private final Decisions decisions;
    private final PublishList publish;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final Texts texts;

    SettlePublicity(ListMapper lists, Applications applications, Decisions decisions, PublishList publish,
            AuditTrail audit, MovableClock clock, Texts texts) {
        this.lists = lists;
        this.applications = applications;
        this.decisions = decisions;
        this.publish = publish;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    Remains of(String roundId) {
        Set<String> upheld = new LinkedHashSet<>(lists.upheld(roundId, clock.now().withNano(0)));
        Set<String> withdrawn = withdrawn(roundId);
        withdrawn.removeAll(upheld);
        remove(roundId, upheld, "list.removed.upheld");
        remove(roundId, withdrawn, "list.removed.withdrawn");
        boolean tied = substitute(roundId);
        if (tied) {
            return Remains.TIED;
        }
        Set<String> settled = lists.undisputed(roundId, clock.now().withNano(0)).stream()
                .map(ListEntry::applicationId).collect(Collectors.toSet());
        boolean open = lists.ofRound(roundId).stream().anyMatch(entry -> entry.state() != EntryState.REMOVED
                && entry.state() != EntryState.AWARDED && !settled.contains(entry.applicationId()));
        return open ? Remains.ENTRIES : Remains.NOTHING;
    }

    private Set<String> withdrawn(String roundId) {
        List<String> standing = lists.ofRound(roundId).stream()
                .filter(entry -> entry.state() != EntryState.REMOVED && entry.state() != EntryState.AWARDED)
                .map(ListEntry::applicationId).toList();
        Map<String, ApplicationSummary> byId = applications.byIds(standing);
        return standing.stream().filter(id -> byId.get(id).status() != ApplicationStatus.PROPOSED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void remove(String roundId, Collection<String> ids, String why) {
        if (ids.isEmpty()) {
            return;
        }
        String reason = texts.of(why);
        lists.remove(roundId, ids, reason);
        applications.advance(ids, Set.of(ApplicationStatus.PROPOSED), ApplicationStatus.REMOVED, null);
        audit.recordAll(ids.stream().map(id -> AuditEvent.of("list.remove", "application", id).inRound(roundId)
                .change(EntryState.LISTED, EntryState.REMOVED).because(reason)).toList());
    }

    /** Fills every vacant place for which somebody is eligible. Answers whether equals wait for the meeting. */
    private boolean substitute(String roundId) {
        Set<String> fallen = lists.ofRound(roundId).stream().filter(entry -> entry.state() == EntryState.REMOVED)
                .map(ListEntry::applicationId).collect(Collectors.toSet());
        if (fallen.isEmpty()) {
            return false;
        }
        NextInLine next = decisions.nextEligible(roundId, fallen);
        while (next.entry().isPresent()) {
            ProposedEntry entry = next.entry().get();
            decisions.substitute(roundId, entry, fallen);
            publish.enter(roundId, List.of(entry));
            next = decisions.nextEligible(roundId, fallen);
        }
        return !next.tied().isEmpty();
    }
}
