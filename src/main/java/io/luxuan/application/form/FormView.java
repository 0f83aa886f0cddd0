package io.luxuan.application.form;

import io.luxuan.application.fill.FormPage;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.round.Round;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The page of the form.
 *
 * @param due       until when it may be submitted; null when no time is set
 * @param reason    why it came back; null when it did not, or the remarks say it
 * @param returned  what the reviewer says of the whole; null when nothing
 * @param leaderAsked whether the leader is told by an identity paper
 * @param together  who of the unit works on it too
 */
record FormView(ApplicationRow row, Round round, List<SectionView> sections, LocalDateTime due, String reason, String returned,
        boolean leaderAsked, Together together) implements FormPage {
    @Override
    public String at() {
        return "/applicant/applications/" + row.id();
    }
}
