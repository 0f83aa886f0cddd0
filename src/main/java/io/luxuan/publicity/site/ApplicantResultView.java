package io.luxuan.publicity.site;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.PublishedOutcomes.Outcome;
import io.luxuan.application.PublishedOutcomes.Standing;
import io.luxuan.card.SignedOpinion;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.programme.Programme;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.round.Round;
import java.util.List;

/**
 * What an applicant reads once the list is published.
 *
 * @param entry     null when it was never ranked
 * @param list      the newest list, to which objections go
 * @param listed    its own entry on a published list; null when it is on none
 * @param opinions  without reviewers' names
 * @param outcome   null for what withdrew
 */
record ApplicantResultView(
        ApplicationSummary application, Round round, Programme programme, ProposedEntry entry, int ranked, Notice list,
        boolean running, ListEntry listed, List<SignedOpinion> opinions, Outcome outcome) {
    /** Message key of the result: of what a list left out, its state alone says too little. */
    public String result() {
        boolean said = outcome == null || application.status().isFinal()
                || outcome.standing() != Standing.IN_LINE && outcome.standing() != Standing.NOT_LISTED;
        return said ? "status." + application.status() : "outcome." + outcome.standing();
    }
}
