package io.luxuan.ranking.session;

import io.luxuan.shared.Days;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A session as a manager types it. @param beginsAt as yyyy-MM-ddTHH:mm; @param chosen applications, for a new one alone */
public record SessionForm(String beginsAt, String place, String note, List<String> chosen) {
    private static final int PLACE_MOST = 200;
    private static final int NOTE_MOST = 500;

    public SessionForm {
        beginsAt = beginsAt == null ? "" : beginsAt.strip();
        place = place == null ? "" : place.strip();
        note = note == null ? "" : note.strip();
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public static SessionForm of(StageSession session) {
        return new SessionForm(session.beginsAt().toString(), session.place(), session.note(), List.of());
    }

    LocalDateTime begins() {
        return moment(beginsAt);
    }

    String kept() {
        return note.isEmpty() ? null : note;
    }

    /** @throws Refusal {@code stage.invalid} with a message at each field */
    void require(LocalDateTime now, boolean choosing) {
        FieldFaults faults = new FieldFaults();
        LocalDateTime begins = moment(beginsAt);
        if (begins == null || begins.isBefore(now.minusDays(1))) {
            faults.note("beginsAt", begins == null ? "rule.stage.begins" : "rule.stage.begins-past");
        }
        if (Wording.saysNothing(place) || place.length() > PLACE_MOST) {
            faults.note("place", "rule.stage.place");
        }
        if (note.length() > NOTE_MOST) {
            faults.note("note", "rule.stage.note");
        }
        if (choosing && chosen.isEmpty()) {
            faults.note("chosen", "rule.stage.choose");
        }
        faults.refuse("stage.invalid");
    }

    private static LocalDateTime moment(String typed) {
        try {
            return Days.moment(typed);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
