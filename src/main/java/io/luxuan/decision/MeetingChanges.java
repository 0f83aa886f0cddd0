package io.luxuan.decision;

import java.util.Map;
import java.util.Set;

/**
 * Where the meeting departs from the ranking, and how it decided equals at the cut.
 *
 * @param in        application to the written reason for taking it
 * @param out       application to the written reason for leaving it out
 * @param national  applications recognised nationally, which the higher cap applies to, with the written reason
 * @param taken     which of the entries that tie it takes
 * @param tieReason why these; blank while the meeting has not decided
 */
record MeetingChanges(
        Map<String, String> in, Map<String, String> out, Map<String, String> national, Set<String> taken,
        String tieReason) {
    static final MeetingChanges NONE = new MeetingChanges(Map.of(), Map.of(), Map.of(), Set.of(), null);

    boolean decidesTies() {
        return tieReason != null && !tieReason.isBlank();
    }

    MeetingChanges withTie(Set<String> chosen, String reason) {
        return new MeetingChanges(in, out, national, chosen, reason);
    }
}
