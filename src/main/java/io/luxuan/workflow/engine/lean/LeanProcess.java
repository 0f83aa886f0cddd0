package io.luxuan.workflow.engine.lean;

import java.util.Set;

/**
 * Processes with an instance for each of thousands of applications. Their engine rows are only who must act next: routing
 * values live as long as their transaction, the round stands as the case that the instance belongs to, and what happened
 * stands in the application's own timeline and the audit log.
 */
public final class LeanProcess {
    private static final Set<String> KEYS = Set.of("application-review");

    private LeanProcess() {}

    public static boolean is(String processKey) {
        return KEYS.contains(processKey);
    }

    static boolean isOf(String definitionId) {
        return definitionId != null && is(definitionId.substring(0, Math.max(0, definitionId.indexOf(':'))));
    }
}
