package io.luxuan.decision;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Awards keep their field or industry occupied in later years, where the programme counts awards by field. */
@Component
class OccupyFields {
    private final EntryMapper entries;
    private final Applications applications;
    private final Rounds rounds;
    private final AuditTrail audit;

    OccupyFields(EntryMapper entries, Applications applications, Rounds rounds, AuditTrail audit) {
        this.entries = entries;
        this.applications = applications;
        this.rounds = rounds;
        this.audit = audit;
    }

    void of(String roundId) {
        Programme programme = rounds.programmeOf(roundId);
        if (!programme.constraints().onePerField() && !programme.constraints().priorYearsOccupy()) {
            return;
        }
        int year = rounds.get(roundId).year();
        Set<String> done = Set.copyOf(entries.occupiedBy(roundId));
        List<Occupation> fresh = awarded(roundId).stream()
                .filter(application -> application.field() != null && !FieldDictionary.isOther(application.field()))
                .filter(application -> !done.contains(application.id()))
                .map(application -> new Occupation(programme.id(), application.field(), roundId, application.id(), year))
                .toList();
        entries.occupyAll(fresh);
        audit.recordAll(fresh.stream().map(one -> AuditEvent.of("decision.occupy", "application", one.applicationId())
                .inRound(roundId).change(null, programme.fields().nameOf(one.field()))).toList());
    }

    private List<ApplicationSummary> awarded(String roundId) {
        List<String> selected = entries.of(roundId).stream().filter(StoredEntry::selected)
                .map(StoredEntry::applicationId).toList();
        return applications.byIds(selected).values().stream()
                .filter(application -> application.status() == ApplicationStatus.AWARDED).toList();
    }
}
