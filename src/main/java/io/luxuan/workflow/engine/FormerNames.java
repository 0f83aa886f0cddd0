package io.luxuan.workflow.engine;

import java.util.Map;
import java.util.Set;

/** What the drawings of former releases call by other names than today's: their instances go on. */
final class FormerNames {
    private static final Map<String, String> TODAY = Map.of(
            "start-certified-projects", "start-projects",
            "occupy-industries", "occupy-fields",
            "uphold-objection", "hold-entry",
            "decline-objection", "release-entry",
            "dismiss-objection", "release-entry",
            "statement-due", "project-due",
            "midterm-due", "project-due",
            "acceptance-due", "project-due",
            "correction-ends", "project-due");

    /** Messages for which only former drawings wait. */
    static final Set<String> MESSAGES = Set.of("objections-settled");

    private FormerNames() {}

    static Set<String> all() {
        return TODAY.keySet();
    }

    static String today(String name) {
        return TODAY.getOrDefault(name, name);
    }
}
