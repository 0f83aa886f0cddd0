package io.luxuan.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The meeting form as typed. */
record MeetingForm(String heldOn, String minutes, String tieReason, List<String> take) {
    static MeetingForm of(Meeting meeting, Set<String> taken) {
        return new MeetingForm(meeting.heldOn() == null ? "" : meeting.heldOn().toString(), meeting.minutes(),
                meeting.tieReason(), List.copyOf(taken));
    }

    /** What is no date counts as none; the page then says so at the field. */
    MeetingDraft draft() {
        LocalDate day;
        try {
            day = heldOn == null || heldOn.isBlank() ? null : LocalDate.parse(heldOn.strip());
        } catch (DateTimeException malformed) {
            day = null;
        }
        return new MeetingDraft(day, minutes, tieReason, take == null ? Set.of() : Set.copyOf(take));
    }

    public boolean takes(String applicationId) {
        return take != null && take.contains(applicationId);
    }
}
