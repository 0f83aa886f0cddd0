package io.luxuan.audit;

import java.time.LocalDateTime;

/** A line of the log as it is read; {@code at} is China time, {@code actorRole} a role's name or {@code PUBLIC}. */
public record AuditLine(
        long seq, LocalDateTime at, String actorId, String actorName, String actorRole, String action,
        String subjectKind, String subjectId, String roundId, String fromState, String toState, String reason) {}
