package io.luxuan.watch.today;

import java.util.Map;
import java.util.Set;

/** What happens if nobody acts, the worst first; {@code today.else.<name>} says it. */
enum Consequence {
    /** It is lost on its day. */
    LAPSES,
    /** Nobody in the round gets on. */
    STOPS_ROUND,
    /** An entry stays on hold, and its list cannot be settled. */
    HOLDS_ENTRY,
    /** A colleague does not go on. */
    STOPS_TASK,
    /** One unit waits for an answer or its money. */
    STOPS_UNIT;

    private static final Map<Consequence, Set<String>> OF_TASKS = Map.of(
            STOPS_ROUND, Set.of("nothing-to-review", "commit-draw", "enter-draw-values", "draw-panels", "fill-panel", "defence", "site-visit",
                    "decision-meeting", "substitute-meeting", "confirm-recognition", "formality-check", "check-standard"),
            HOLDS_ENTRY, Set.of("accept-objection", "investigate-objection"),
            STOPS_UNIT, Set.of("first-verification", "second-verification", "third-verification", "approve-task-statement",
                    "verify-certificate", "check-midterm", "seat-acceptance-panel", "grade-acceptance", "decide-change", "demand-claw-back",
                    "confirm-repayment"));

    static Consequence of(String taskKey) {
        return OF_TASKS.entrySet().stream().filter(entry -> entry.getValue().contains(taskKey)).map(Map.Entry::getKey)
                .findFirst().orElse(STOPS_UNIT);
    }

    static boolean knows(String taskKey) {
        return OF_TASKS.values().stream().anyMatch(tasks -> tasks.contains(taskKey));
    }
}
