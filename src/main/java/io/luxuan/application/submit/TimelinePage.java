package io.luxuan.application.submit;

import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.application.submit.OpenSteps.OpenStep;
import io.luxuan.unit.UnconfirmedUnit;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Where one's application stands.
 *
 * @param remarks     what is to be corrected, by question; empty when nothing is
 * @param open        who has it now; empty while nobody has to do anything, and after the end
 * @param unconfirmed null but where its unit waits to be confirmed
 */
record TimelinePage(
        ApplicantPage.Card card, Progress progress, List<TimelineEntry> entries, List<RemarkRow> remarks, ApplicationForm form,
        boolean withdrawable, UnconfirmedUnit unconfirmed, List<OpenStep> open) {

    public String label(String questionKey) {
        return form.question(questionKey).map(question -> question.label()).orElse("");
    }

    /** Why it stands where it stands: the list's reason, or what was written when it was last moved; null for none. */
    public String reason() {
        return card.whyNot() != null || !isOffTheList() ? card.whyNot() : entries.stream()
                .filter(entry -> entry.status() == card.status() && entry.noteText() != null)
                .map(TimelineEntry::noteText).findFirst().orElse(null);
    }

    /** The step that follows; null at the end, and for whoever is not on the list: a place that comes free is no step of theirs. */
    public String next() {
        return isOffTheList() ? null : progress.ahead();
    }

    private boolean isOffTheList() {
        return card.outcome() != null && card.outcome().standing().isOffTheList();
    }

    /** Until when the step after this one lasts, as the call has told; null where no day is set yet. */
    public LocalDateTime nextUntil() {
        return switch (next() == null ? "" : next()) {
            case Progress.RECOMMEND -> card.round().recommendBy();
            case Progress.REVIEW -> card.round().reviewBy();
            default -> null;
        };
    }

    public boolean resultIsOut() {
        return progress.ranks() && card.outcome() != null;
    }
}
