package io.luxuan.publicity.site;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.PublishedOutcomes;
import io.luxuan.card.Opinions;
import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** The result of one's own application, from the moment at which the list is published. */
@UseCase
@ForApplicants
class ApplicantResult {
    private final ApplicationFacts applications;
    private final DecisionFacts decisions;
    private final Opinions opinions;
    private final Rounds rounds;
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final PublishedOutcomes outcomes;
    private final MovableClock clock;

    ApplicantResult(ApplicationFacts applications, DecisionFacts decisions, Opinions opinions, Rounds rounds,
            NoticeMapper notices, ListMapper lists, PublishedOutcomes outcomes, MovableClock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.opinions = opinions;
        this.rounds = rounds;
        this.notices = notices;
        this.lists = lists;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    public ApplicantResultView of(String applicationId) {
        return view(own(applicationId, Actors.require()));
    }

    private ApplicationSummary own(String applicationId, Person applicant) {
        ApplicationSummary application = applications.get(applicationId);
        if (!application.organisationId().equals(applicant.organisationId()) || notices.latestList(listOf(application)) == null) {
            throw new NotFound("result", applicationId);
        }
        return application;
    }

    private ApplicantResultView view(ApplicationSummary application) {
        String roundId = application.roundId();
        List<ProposedEntry> entries = decisions.of(roundId);
        ProposedEntry entry = entries.stream().filter(one -> one.applicationId().equals(application.id()))
                .findFirst().orElse(null);
        ListEntry listed = lists.find(roundId, application.id());
        boolean published = listed != null && listed.noticeId() != null;
        Notice list = published ? notices.find(listed.noticeId()) : notices.latestList(listOf(application));
        return new ApplicantResultView(application, rounds.get(roundId), rounds.programmeOf(roundId), entry,
                entries.size(), list, list.isInPublicityAt(clock.now()), listed,
                opinions.of(application.id()), outcomes.of(List.of(application)).get(application.id()));
    }

    /** The list that it stands on; before it stands on one, its round's. */
    private String listOf(ApplicationSummary application) {
        ListEntry listed = lists.find(application.roundId(), application.id());
        return listed == null ? application.roundId() : listed.listId();
    }
}
