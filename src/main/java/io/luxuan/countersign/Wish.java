package io.luxuan.countersign;

import java.util.HashMap;
import java.util.Map;

/**
 * What somebody asks for.
 *
 * @param action    name of a {@link TwoPersonAction}
 * @param subjectId id of what it would change; one wish of an action and a subject waits at a time
 * @param reason    at least {@link WishRules#REASON_LEAST} characters; the supervisor reads it
 * @param details   what else the action needs to know
 */
public record Wish(String action, String roundId, String subjectId, String reason, Map<String, String> details) {
    public Wish {
        reason = reason == null ? "" : reason.strip();
        details = Map.copyOf(details);
    }

    public static Wish of(String action, String roundId, String subjectId, String reason) {
        return new Wish(action, roundId, subjectId, reason, Map.of());
    }

    public Wish with(String name, String value) {
        Map<String, String> more = new HashMap<>(details);
        more.put(name, value);
        return new Wish(action, roundId, subjectId, reason, more);
    }

    String openKey() {
        return action + ":" + subjectId;
    }
}
