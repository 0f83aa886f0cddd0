package io.luxuan.selection;

import java.util.Map;

/**
 * Where the meeting departs from the ranking, and how it decided equals at the cut.
 *
 * @param in       application to the written reason for taking it
 * @param out      application to the written reason for leaving it out
 * @param national applications recognised nationally, which the higher cap applies to, with the written reason
 * @param tie      how it decided equals
 */
public record MeetingChanges(
        Map<String, String> in, Map<String, String> out, Map<String, String> national, TieChoice tie) {
    public static final MeetingChanges NONE = new MeetingChanges(Map.of(), Map.of(), Map.of(), TieChoice.NONE);

    public MeetingChanges with(TieChoice choice) {
        return new MeetingChanges(in, out, national, choice);
    }
}
