package io.luxuan.audit;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import java.time.LocalDateTime;

/** A line of the log before it has its place in the chain. */
record AuditRow(
        LocalDateTime recordedAt, String actorId, String actorName, String actorRole, String action,
        String subjectKind, String subjectId, String roundId, String fromState, String toState, String reason) {
    private static final int LONGEST_REASON = 2000;

    static AuditRow of(AuditEvent event, Person actor, LocalDateTime moment) {
        return new AuditRow(moment, actor.id(), actor.name(), actor.role().name(), event.action(),
                event.subjectKind(), event.subjectId(), event.roundId(), event.from(), event.to(), cut(event.reason()));
    }

    static AuditRow ofPublic(AuditEvent event, LocalDateTime moment) {
        return new AuditRow(moment, "public", "公众", "PUBLIC", event.action(),
                event.subjectKind(), event.subjectId(), event.roundId(), event.from(), event.to(), cut(event.reason()));
    }

    private static String cut(String reason) {
        return reason == null || reason.length() <= LONGEST_REASON
                ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
