package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what happened to applications: for the applicant in the timeline, for the record in the audit trail. */
@Component
public class Timeline {
    private static final int LONGEST = 2000;

    private final TimelineMapper entries;
    private final AuditTrail audit;
    private final MovableClock clock;

    Timeline(TimelineMapper entries, AuditTrail audit, MovableClock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param before the applications as they were; @param action audit action, also the timeline's text under {@code audit.<action>} */
    public void moved(Collection<ApplicationRow> before, ApplicationStatus to, String action, String reason) {
        moved(before, to, action, "audit." + action, reason);
    }

    public void moved(Collection<ApplicationRow> before, ApplicationStatus to, String action, String noteKey, String reason) {
        if (before.isEmpty()) {
            return;
        }
        LocalDateTime now = clock.now();
        String actor = Actors.current().map(Person::name).orElse(Person.SYSTEM.name());
        String why = shortened(reason);
        List<TimelineEntry> rows = before.stream()
                .map(row -> new TimelineEntry(Ids.next(), row.id(), to, noteKey, why, actor, now)).toList();
        Chunks.each(rows, entries::insertAll);
        audit.recordAll(before.stream().map(row -> event(row, to, action, why)).toList());
    }

    /** What happened to one that stays where it stands; whoever does it tells the audit trail. */
    void note(ApplicationRow row, String noteKey, String reason) {
        String actor = Actors.current().map(Person::name).orElse(Person.SYSTEM.name());
        entries.insertAll(List.of(new TimelineEntry(Ids.next(), row.id(), row.status(), noteKey, shortened(reason), actor, clock.now())));
    }

    private static AuditEvent event(ApplicationRow before, ApplicationStatus to, String action, String reason) {
        return AuditEvent.of(action, "application", before.id()).inRound(before.roundId())
                .change(before.status(), to).because(reason);
    }

    static String shortened(String text) {
        return Wording.atMost(LONGEST, text);
    }
}
