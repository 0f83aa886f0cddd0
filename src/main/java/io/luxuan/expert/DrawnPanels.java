package io.luxuan.expert;

import java.util.List;
import java.util.Map;

/**
 * What a draw gave: all panels, or no panel and the fields that are short.
 *
 * @param panels ids of experts by application id, in the order of seats
 */
public record DrawnPanels(Map<String, List<String>> panels, List<Shortage> shortages) {
    public boolean isComplete() {
        return shortages.isEmpty();
    }
}
