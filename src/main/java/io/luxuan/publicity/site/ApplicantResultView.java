package io.luxuan.publicity.site;

import io.luxuan.application.ApplicationSummary;
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
 */
record ApplicantResultView(
        ApplicationSummary application, Round round, Programme programme, ProposedEntry entry, int ranked, Notice list,
        boolean running, ListEntry listed, List<SignedOpinion> opinions) {}
