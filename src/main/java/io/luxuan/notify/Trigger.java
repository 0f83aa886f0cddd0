package io.luxuan.notify;

import java.util.Set;

/**
 * Lines of the audit log that are news.
 *
 * @param to states after the change; empty for all
 */
record Trigger(String action, Set<String> to) {
    static Trigger on(String action, String... to) {
        return new Trigger(action, Set.of(to));
    }

    boolean meets(String happened, String state) {
        return action.equals(happened) && (to.isEmpty() || state != null && to.contains(state));
    }
}
