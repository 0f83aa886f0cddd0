package io.luxuan.decision;

import java.time.LocalDate;
import java.util.Set;

/** What the meeting page's form carries. @param take applications chosen of a tie */
record MeetingDraft(LocalDate heldOn, String minutes, String tieReason, Set<String> take) {
    MeetingDraft {
        take = take == null ? Set.of() : Set.copyOf(take);
        minutes = minutes == null ? null : minutes.strip();
        tieReason = tieReason == null ? null : tieReason.strip();
    }
}
