package io.luxuan.audit;

import java.time.LocalDateTime;

/** A row as it is found in the database; nothing in it is believed. */
record StoredRow(
        long seq, LocalDateTime recordedAt, String actorId, String actorName, String actorRole, String action,
        String subjectKind, String subjectId, String roundId, String fromState, String toState, String reason,
        String previousHash, String rowHash) {

    AuditRow content() {
        return new AuditRow(recordedAt, actorId, actorName, actorRole, action, subjectKind, subjectId, roundId,
                fromState, toState, reason);
    }

    String reckonedHash() {
        return RowEncoding.hash(previousHash, seq, content());
    }
}
