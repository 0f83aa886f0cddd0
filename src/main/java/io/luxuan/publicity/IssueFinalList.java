package io.luxuan.publicity;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Slice;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Issues the final list, once: the awards, and the end for those that were not selected. */
@Component
class IssueFinalList {
    private static final int CHUNK = 200;

    private final ListMapper lists;
    private final NoticeMapper notices;
    private final Applications applications;
    private final Rounds rounds;
    private final Publish publish;
    private final Texts texts;

    IssueFinalList(ListMapper lists, NoticeMapper notices, Applications applications, Rounds rounds, Publish publish,
            Texts texts) {
        this.lists = lists;
        this.notices = notices;
        this.applications = applications;
        this.rounds = rounds;
        this.publish = publish;
        this.texts = texts;
    }

    void of(String roundId) {
        if (notices.ofKind(roundId, NoticeKind.FINAL) != null) {
            return;
        }
        int awarded = lists.award(roundId);
        List<String> ids = lists.ofRound(roundId).stream().filter(entry -> entry.state() == EntryState.AWARDED)
                .map(ListEntry::applicationId).toList();
        applications.advance(ids, Set.of(ApplicationStatus.PROPOSED), ApplicationStatus.AWARDED, null);
        closeTheOthers(roundId);
        String title = rounds.get(roundId).title();
        publish.notice(NoticeKind.FINAL, roundId, texts.of("notice.FINAL.title", title),
                texts.of("notice.FINAL.body", title, String.valueOf(awarded)));
        rounds.enter(roundId, RoundStage.PROJECTS);
    }

    /** Until now they could still have substituted. */
    private void closeTheOthers(String roundId) {
        Slice<ApplicationSummary> page;
        String after = null;
        do {
            page = applications.inRound(roundId, Set.of(ApplicationStatus.SCORED), after, CHUNK);
            List<String> ids = page.rows().stream().map(ApplicationSummary::id).toList();
            if (!ids.isEmpty()) {
                applications.advance(ids, Set.of(ApplicationStatus.SCORED), ApplicationStatus.NOT_SELECTED, null);
            }
            after = page.next();
        } while (page.hasNext());
    }
}
