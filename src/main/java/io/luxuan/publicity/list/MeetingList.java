package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.Decisions;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import io.luxuan.publicity.ListedEntry;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Slice;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the meeting selected; a vacant place goes to who is next in line. */
@Component
class MeetingList implements ListSource {
    private static final int CHUNK = 200;

    private final Decisions decisions;
    private final DecisionFacts decided;
    private final Applications applications;
    private final Rounds rounds;

    MeetingList(Decisions decisions, DecisionFacts decided, Applications applications, Rounds rounds) {
        this.decisions = decisions;
        this.decided = decided;
        this.applications = applications;
        this.rounds = rounds;
    }

    @Override
    public boolean has(ListKey list) {
        return list.isOfRound();
    }

    @Override
    public List<ListedEntry> entries(ListKey list) {
        return decided.of(list.roundId()).stream().filter(ProposedEntry::selected).map(MeetingList::entry).toList();
    }

    @Override
    public String title(ListKey list) {
        return rounds.get(list.roundId()).title();
    }

    @Override
    public String texts() {
        return "notice";
    }

    @Override
    public ApplicationStatus listed() {
        return ApplicationStatus.PROPOSED;
    }

    @Override
    public ApplicationStatus settled() {
        return ApplicationStatus.AWARDED;
    }

    @Override
    public void published(ListKey list) {
        rounds.enter(list.roundId(), RoundStage.PUBLICITY);
    }

    @Override
    public Filled fill(ListKey list, Set<String> fallen) {
        var filled = decisions.fillVacancies(list.roundId(), fallen);
        return new Filled(filled.entries().stream().map(MeetingList::entry).toList(), filled.waitsForMeeting());
    }

    /** Until now the others could still have substituted. */
    @Override
    public void finished(ListKey list) {
        if (rounds.get(list.roundId()).stage() == RoundStage.PROJECTS) {
            return;
        }
        Slice<ApplicationSummary> page;
        String after = null;
        do {
            page = applications.inRound(list.roundId(), Set.of(ApplicationStatus.SCORED), after, CHUNK);
            List<String> ids = page.rows().stream().map(ApplicationSummary::id).toList();
            if (!ids.isEmpty()) {
                applications.advance(ids, Set.of(ApplicationStatus.SCORED), ApplicationStatus.NOT_SELECTED, null);
            }
            after = page.next();
        } while (page.hasNext());
        rounds.enter(list.roundId(), RoundStage.PROJECTS);
    }

    private static ListedEntry entry(ProposedEntry entry) {
        return new ListedEntry(entry.applicationId(), entry.amount(), entry.changedBy());
    }
}
