package io.luxuan.publicity;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.decision.Decisions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** After a publicity: takes off what an objection brought down and brings in who is next. */
@Component
class SettlePublicity {
    private final ListMapper lists;
    private final Applications applications;
    private final Decisions decisions;
    private final PublishList publish;
    private final AuditTrail audit;
    private final Texts texts;

    SettlePublicity(ListMapper lists, Applications applications, Decisions decisions, PublishList publish,
            AuditTrail audit, Texts texts) {
        this.lists = lists;
        this.applications = applications;
        this.decisions = decisions;
        this.publish = publish;
        this.audit = audit;
        this.texts = texts;
    }

    /** Answers whether substitutes need a publicity of their own. */
    boolean of(String roundId) {
        Set<String> upheld = new LinkedHashSet<>(lists.upheld(roundId));
        Set<String> withdrawn = withdrawn(roundId);
        withdrawn.removeAll(upheld);
        remove(roundId, upheld, "list.removed.upheld");
        remove(roundId, withdrawn, "list.removed.withdrawn");
        for (int fallen = upheld.size() + withdrawn.size(); fallen > 0; fallen--) {
            substitute(roundId);
        }
        return lists.ofRound(roundId).stream().anyMatch(entry -> entry.state() == EntryState.PENDING);
    }

    private Set<String> withdrawn(String roundId) {
        List<String> standing = lists.ofRound(roundId).stream()
                .filter(entry -> entry.state() != EntryState.REMOVED).map(ListEntry::applicationId).toList();
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

    private void substitute(String roundId) {
        Set<String> fallen = lists.ofRound(roundId).stream().filter(entry -> entry.state() == EntryState.REMOVED)
                .map(ListEntry::applicationId).collect(Collectors.toSet());
        decisions.nextEligible(roundId, fallen).entry().ifPresent(entry -> {
            decisions.substitute(roundId, entry, fallen);
            publish.enter(roundId, List.of(entry));
        });
    }
}
