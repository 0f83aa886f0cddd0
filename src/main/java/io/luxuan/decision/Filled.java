package io.luxuan.decision;

import java.util.List;

/**
 * Who rose into vacant places.
 *
 * @param entries in the order in which they rose
 * @param tied    ids of equals that only the meeting can put in order; empty when none wait for it
 */
public record Filled(List<ProposedEntry> entries, List<String> tied) {
    public boolean waitsForMeeting() {
        return !tied.isEmpty();
    }
}
