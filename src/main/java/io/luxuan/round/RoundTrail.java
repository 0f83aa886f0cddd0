package io.luxuan.round;

import io.luxuan.round.RoundChanged.Change;
import io.luxuan.shared.trail.AuditEvent;

/** By which name the audit log knows a change of a round. */
final class RoundTrail {
    private RoundTrail() {}

    static AuditEvent event(Change change, String roundId) {
        return switch (change.field()) {
            case "closesAt" -> AuditEvent.of("round.extend.closes", "round", roundId);
            case "recommendBy" -> AuditEvent.of("round.extend.recommend", "round", roundId);
            case "reviewBy" -> AuditEvent.of("round.extend.review", "round", roundId);
            case "challenges" -> AuditEvent.of("round.challenge", "round", roundId);
            default -> change.field().startsWith("numbers[") ? AuditEvent.of("round.mark", "round", roundId)
                    : AuditEvent.of("round.change", "round", roundId);
        };
    }

    /** Whether the name says what was changed; the others share one. */
    static boolean saysWhat(Change change) {
        return switch (change.field()) {
            case "closesAt", "recommendBy", "reviewBy", "challenges" -> true;
            default -> false;
        };
    }
}
