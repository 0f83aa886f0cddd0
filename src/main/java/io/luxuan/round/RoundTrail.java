package io.luxuan.round;

import io.luxuan.round.RoundChanged.Change;
import io.luxuan.shared.trail.AuditEvent;

/** By which name the audit log knows a change of a round. */
final class RoundTrail {
    private RoundTrail() {}

    static AuditEvent event(Change change, String roundId) {
        return AuditEvent.of(name(change.field()), "round", roundId).inRound(roundId);
    }

    private static String name(String field) {
        return switch (field) {
            case "closesAt" -> "round.extend.closes";
            case "recommendBy" -> "round.extend.recommend";
            case "reviewBy" -> "round.extend.review";
            case "challenges" -> "round.challenge";
            default -> field.startsWith("numbers[") ? "round.mark" : "round.change";
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
