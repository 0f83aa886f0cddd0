package io.luxuan.publicity.notice;

import io.luxuan.shared.PersonalNumbers;
import java.util.List;

/**
 * A notice with what was put right of it.
 *
 * @param corrects    what it corrects itself; null for none
 * @param corrections of it, or of what it corrects, the last first; without the notice itself
 */
public record Corrected(Notice notice, Notice corrects, List<Notice> corrections) {
    /** What was published before, for reading beside what holds: without numbers of people. */
    public String formerBody() {
        return PersonalNumbers.heldBack(corrects.body());
    }

    /** The text that a correction is written beside. */
    public String body() {
        return PersonalNumbers.heldBack(notice.body());
    }
}
