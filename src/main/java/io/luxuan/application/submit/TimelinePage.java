package io.luxuan.application.submit;

import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.unit.UnconfirmedUnit;
import java.util.List;

/**
 * Where one's application stands.
 *
 * @param remarks     what is to be corrected, by question; empty when nothing is
 * @param unconfirmed null but where its unit waits to be confirmed
 */
record TimelinePage(
        ApplicantPage.Card card, Progress progress, List<TimelineEntry> entries, List<RemarkRow> remarks, ApplicationForm form,
        boolean withdrawable, UnconfirmedUnit unconfirmed) {

    public String label(String questionKey) {
        return form.question(questionKey).map(question -> question.label()).orElse("");
    }

    /** Why it stands where it stands: the list's reason, or what was written when it was last moved; null for none. */
    public String reason() {
        boolean refused = card.outcome() != null && card.outcome().standing().isOffTheList();
        return card.whyNot() != null || !refused ? card.whyNot() : entries.stream()
                .filter(entry -> entry.status() == card.status() && entry.noteText() != null)
                .map(TimelineEntry::noteText).findFirst().orElse(null);
    }

    public boolean resultIsOut() {
        return progress.ranks() && card.outcome() != null;
    }
}
