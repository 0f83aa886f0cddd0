package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import java.util.Map;

/**
 * A round in preparation, for its page.
 *
 * @param faults field to message key; empty where it could open as it is
 * @param twice  whether there is another round of its name and year
 */
record DraftPage(RoundDraft draft, Programme programme, Map<String, String> faults, boolean twice) {
    public boolean isRight() {
        return faults.isEmpty();
    }
}
