package io.luxuan.shared.trail;

/**
 * One change of state.
 *
 * @param action  a dotted verb such as {@code application.submit}; its Chinese name is {@code audit.<action>} in the bundles
 * @param subjectKind of what changed, {@code subjectId} its id; {@code roundId} may be null
 */
public record AuditEvent(
        String action, String subjectKind, String subjectId, String roundId, String from, String to, String reason) {

    public static AuditEvent of(String action, String subjectKind, String subjectId) {
        return new AuditEvent(action, subjectKind, subjectId, null, null, null, null);
    }

    public AuditEvent inRound(String round) {
        return new AuditEvent(action, subjectKind, subjectId, round, from, to, reason);
    }

    public AuditEvent change(Object before, Object after) {
        return new AuditEvent(action, subjectKind, subjectId, roundId, text(before), text(after), reason);
    }

    public AuditEvent because(String why) {
        return new AuditEvent(action, subjectKind, subjectId, roundId, from, to, why);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
