package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.PublishedOutcomes.Outcome;
import io.luxuan.application.PublishedOutcomes.Standing;
import io.luxuan.application.UnitDuties.Duty;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.round.Round;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.unit.UnconfirmedUnit;
import java.util.List;

/**
 * The applicant's home.
 *
 * @param duties      of its projects, most urgent first
 * @param todo        applications that wait for this applicant: what came back before drafts, most urgent first
 * @param published   what a list that is in publicity now says of this applicant's
 * @param unconfirmed null but where the unit waits to be confirmed
 * @param unreached   whether this administrator of the unit has no address that was proved: nobody reached them if the password were lost
 */
record ApplicantPage(
        List<Task> duties, List<Card> todo, List<Card> published, List<OpenCall> calls, Slice<Card> applications, UnconfirmedUnit unconfirmed,
        boolean unreached) {
    public boolean isAnythingToDo() {
        return !duties.isEmpty() || !todo.isEmpty();
    }

    /** @param left null when nothing is due */
    record Task(Duty duty, TimeLeft left) {}

    /** @param status as far as the applicant may know it; @param left null when nothing is due; @param outcome null before it is published */
    record Card(ApplicationRow row, Round round, ApplicationStatus status, TimeLeft left, Outcome outcome) {
        public boolean isMine() {
            return row.isEditable();
        }

        /** Message key of where it stands. */
        public String badge() {
            boolean said = outcome == null || status.isFinal() || outcome.standing() != Standing.RISING && !isLeftOut();
            return said ? "status." + status : "outcome.badge." + outcome.standing();
        }

        /** Message key of what happens next. */
        public String next() {
            if (outcome == null || status.isFinal() && status != ApplicationStatus.REMOVED) {
                return "application.next." + status;
            }
            return switch (outcome.standing()) {
                case LISTED -> outcome.open() ? "application.next." + status : "outcome.LISTED.over";
                case CONFIRMED -> "application.next." + status;
                case HELD, RISING, IN_LINE, NOT_LISTED, TAKEN_OFF -> "outcome." + outcome.standing();
            };
        }

        private boolean isLeftOut() {
            return outcome.standing() == Standing.IN_LINE || outcome.standing() == Standing.NOT_LISTED;
        }

        public boolean isInPublicity() {
            return outcome != null && outcome.open();
        }

        /** Why it is not on the list; null where it is, and where the reason stands elsewhere. */
        public String whyNot() {
            return outcome != null && outcome.standing().isOffTheList() ? outcome.reason() : null;
        }
    }

    /**
     * @param entered  how many applications of this organisation are in the round already
     * @param obstacle why this organisation may not apply; null when it may
     */
    record OpenCall(Round round, String summary, TimeLeft left, long entered, String draftId, Refused obstacle) {}
}
