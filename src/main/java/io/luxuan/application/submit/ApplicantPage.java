package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.round.Round;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.unit.UnconfirmedUnit;
import java.util.List;

/**
 * The applicant's home.
 *
 * @param todo        what waits for this applicant, most urgent first
 * @param unconfirmed null but where the unit waits to be confirmed
 */
record ApplicantPage(List<Card> todo, List<OpenCall> calls, Slice<Card> applications, UnconfirmedUnit unconfirmed) {
    /** @param status as far as the applicant may know it; @param left null when nothing is due */
    record Card(ApplicationRow row, Round round, ApplicationStatus status, TimeLeft left) {
        public boolean isMine() {
            return row.isEditable();
        }

        /** Message key of what happens next. */
        public String next() {
            return "application.next." + status;
        }
    }

    /**
     * @param entered  how many applications of this organisation are in the round already
     * @param obstacle why this organisation may not apply; null when it may
     */
    record OpenCall(Round round, String summary, TimeLeft left, long entered, String draftId, Refused obstacle) {}
}
