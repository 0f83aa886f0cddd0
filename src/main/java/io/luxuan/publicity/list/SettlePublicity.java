package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import io.luxuan.publicity.ListSource.Filled;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
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
    private final ListSources sources;
    private final ListMapper lists;
    private final Applications applications;
    private final PublishList publish;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final Texts texts;

    SettlePublicity(ListSources sources, ListMapper lists, Applications applications, PublishList publish,
            AuditTrail audit, MovableClock clock, Texts texts) {
        this.sources = sources;
        this.lists = lists;
        this.applications = applications;
        this.publish = publish;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    Remains of(ListKey list) {
        ListSource source = sources.of(list);
        lists.lock(list.id());
        lists.releaseUnopposed(list.id());
        lists.holdOpen(list.id(), clock.now().withNano(0));
        Set<String> upheld = new LinkedHashSet<>(lists.upheld(list.id(), clock.now().withNano(0)));
        Set<String> withdrawn = withdrawn(list, source.listed());
        withdrawn.removeAll(upheld);
        remove(list, source.listed(), upheld, "list.removed.upheld");
        remove(list, source.listed(), withdrawn, "list.removed.withdrawn");
        if (substitute(list, source)) {
            return Remains.TIED;
        }
        Set<String> settled = lists.undisputed(list.id(), clock.now().withNano(0)).stream()
                .map(ListEntry::applicationId).collect(Collectors.toSet());
        boolean open = lists.of(list.id()).stream().anyMatch(entry -> isStanding(entry) && !settled.contains(entry.applicationId()));
        return open ? Remains.ENTRIES : Remains.NOTHING;
    }

    private static boolean isStanding(ListEntry entry) {
        return entry.state() != EntryState.REMOVED && entry.state() != EntryState.AWARDED;
    }

    private Set<String> withdrawn(ListKey list, ApplicationStatus listed) {
        List<String> standing = lists.of(list.id()).stream().filter(SettlePublicity::isStanding)
                .map(ListEntry::applicationId).toList();
        Map<String, ApplicationSummary> byId = applications.byIds(standing);
        return standing.stream().filter(id -> byId.get(id).status() != listed)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void remove(ListKey list, ApplicationStatus listed, Collection<String> ids, String why) {
        if (ids.isEmpty()) {
            return;
        }
        String reason = texts.of(why);
        lists.remove(list.id(), ids, reason);
        applications.advance(ids, Set.of(listed), ApplicationStatus.REMOVED, null);
        audit.recordAll(ids.stream().map(id -> AuditEvent.of("list.remove", "application", id).inRound(list.roundId())
                .change(EntryState.LISTED, EntryState.REMOVED).because(reason)).toList());
    }

    /** Fills every vacant place for which somebody is eligible. Answers whether equals wait for the meeting. */
    private boolean substitute(ListKey list, ListSource source) {
        Set<String> fallen = lists.of(list.id()).stream().filter(entry -> entry.state() == EntryState.REMOVED)
                .map(ListEntry::applicationId).collect(Collectors.toSet());
        if (fallen.isEmpty()) {
            return false;
        }
        Filled filled = source.fill(list, fallen);
        publish.enter(list, filled.entries());
        return filled.tied();
    }
}
