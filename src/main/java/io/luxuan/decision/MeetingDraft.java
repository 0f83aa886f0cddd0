package io.luxuan.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What the meeting page's form carries.
 *
 * @param tieReason null where the form says nothing of ties: what is kept of them stays
 * @param take   applications chosen of a tie
 * @param places application to its place among its equals, from 1
 */
record MeetingDraft(LocalDate heldOn, String minutes, String tieReason, Set<String> take, Map<String, Integer> places) {
    MeetingDraft {
        take = take == null ? Set.of() : Set.copyOf(take);
        places = places == null ? Map.of() : Map.copyOf(places);
        minutes = minutes == null ? null : minutes.strip();
        tieReason = tieReason == null ? null : tieReason.strip();
    }

    boolean saysTies() {
        return tieReason != null || !take.isEmpty() || !places.isEmpty();
    }
}
