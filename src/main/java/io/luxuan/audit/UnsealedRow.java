package io.luxuan.audit;

import java.time.LocalDateTime;

/** A line that waits for its place in the chain. @param contentHash of the line when it was written; nothing here is believed */
record UnsealedRow(
        String id, LocalDateTime recordedAt, String actorId, String actorName, String actorRole, String action,
        String subjectKind, String subjectId, String roundId, String fromState, String toState, String reason,
        String contentHash) {

    static UnsealedRow of(String id, AuditRow row) {
        return new UnsealedRow(id, row.recordedAt(), row.actorId(), row.actorName(), row.actorRole(), row.action(),
                row.subjectKind(), row.subjectId(), row.roundId(), row.fromState(), row.toState(), row.reason(),
                RowEncoding.contentHash(id, row));
    }

    AuditRow content() {
        return new AuditRow(recordedAt, actorId, actorName, actorRole, action, subjectKind, subjectId, roundId,
                fromState, toState, reason);
    }

    boolean isAsWritten() {
        return RowEncoding.contentHash(id, content()).equals(contentHash);
    }
}
