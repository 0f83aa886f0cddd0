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

    public boolean resultIsOut() {
        return progress.ranks() && switch (card.status()) {
            case PROPOSED, NOT_SELECTED, REMOVED, AWARDED -> true;
            default -> false;
        };
    }
}
