package io.luxuan.decision;

import io.luxuan.shared.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The meeting form as typed. @param tied applications that tie; @param place what was typed for each, in the same order */
record MeetingForm(
        String heldOn, String minutes, String tieReason, List<String> take, List<String> tied, List<String> place) {
    static MeetingForm of(Meeting meeting, List<MeetingChange> ties) {
        return new MeetingForm(meeting.heldOn() == null ? "" : meeting.heldOn().toString(), meeting.minutes(),
                meeting.tieReason(),
                ties.stream().filter(one -> one.kind() == ChangeKind.TAKE).map(MeetingChange::applicationId).toList(),
                ties.stream().map(MeetingChange::applicationId).toList(),
                ties.stream().map(one -> one.tiePlace() == 0 ? "" : String.valueOf(one.tiePlace())).toList());
    }

    /** What is no date counts as none; the page then says so at the field. */
    MeetingDraft draft() {
        LocalDate day;
        try {
            day = heldOn == null || heldOn.isBlank() ? null : Days.parse(heldOn.strip());
        } catch (DateTimeException malformed) {
            day = null;
        }
        return new MeetingDraft(day, minutes, tieReason, take == null ? Set.of() : Set.copyOf(take), places());
    }

    public String placeOf(String applicationId) {
        int at = tied == null ? -1 : tied.indexOf(applicationId);
        return at < 0 || place == null || at >= place.size() ? "" : place.get(at);
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (String id : tied == null ? List.<String>of() : tied) {
            String typed = placeOf(id).strip();
            if (typed.matches("[1-9][0-9]{0,3}")) {
                places.put(id, Integer.valueOf(typed));
            }
        }
        return places;
    }
}
