package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.Publish;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Issues the final list, once, with every entry that nobody disputes; what was held then follows by dated supplements.
 * When nothing is left open, those that were not selected learn of their end.
 */
@Component
class IssueFinalList {

    private final ListMapper lists;
    private final NoticeMapper notices;
    private final Applications applications;
    private final Rounds rounds;
    private final Publish publish;
    private final MovableClock clock;
    private final Texts texts;

    IssueFinalList(ListMapper lists, NoticeMapper notices, Applications applications, Rounds rounds, Publish publish,
            MovableClock clock, Texts texts) {
        this.lists = lists;
        this.notices = notices;
        this.applications = applications;
        this.rounds = rounds;
        this.publish = publish;
        this.clock = clock;
        this.texts = texts;
    }

    /** @param last nothing remains open after it */
    void of(String roundId, boolean last) {
        List<ListEntry> settled = lists.undisputed(roundId, clock.now().withNano(0));
        List<ListEntry> before = lists.ofRound(roundId);
        Notice list = notices.ofKind(roundId, NoticeKind.FINAL);
        long removed = before.stream()
                .filter(entry -> entry.state() == EntryState.REMOVED && entry.finalNoticeId() == null).count();
        boolean issues = list == null ? last || !settled.isEmpty() : !settled.isEmpty() || removed > 0;
        if (issues) {
            Notice notice = list == null ? first(roundId, settled, before) : supplement(roundId, settled, removed);
            award(roundId, notice, settled, before);
        }
        if (last && rounds.get(roundId).stage() != RoundStage.PROJECTS) {
            closeTheOthers(roundId);
            rounds.enter(roundId, RoundStage.PROJECTS);
        }
    }

    private Notice first(String roundId, List<ListEntry> settled, List<ListEntry> before) {
        String title = rounds.get(roundId).title();
        long held = before.stream().filter(entry -> entry.state() == EntryState.HELD).count();
        String body = texts.of(held == 0 ? "notice.FINAL.body" : "notice.FINAL.body.held", title,
                String.valueOf(settled.size()), String.valueOf(held));
        return publish.notice(NoticeKind.FINAL, roundId, texts.of("notice.FINAL.title", title), body);
    }

    private Notice supplement(String roundId, List<ListEntry> settled, long removed) {
        String title = rounds.get(roundId).title();
        return publish.notice(NoticeKind.FINAL_SUPPLEMENT, roundId, texts.of("notice.FINAL_SUPPLEMENT.title", title),
                texts.of("notice.FINAL_SUPPLEMENT.body", title, String.valueOf(settled.size()), String.valueOf(removed)));
    }

    private void award(String roundId, Notice notice, List<ListEntry> settled, List<ListEntry> before) {
        int place = (int) before.stream().filter(entry -> entry.state() == EntryState.AWARDED).count();
        List<ListEntry> numbered = new ArrayList<>();
        for (ListEntry entry : settled) {
            numbered.add(entry.numbered(++place));
        }
        Chunks.each(numbered, chunk -> lists.award(roundId, notice.id(), chunk));
        lists.announceRemoved(roundId, notice.id());
        applications.advance(settled.stream().map(ListEntry::applicationId).toList(),
                Set.of(ApplicationStatus.PROPOSED), ApplicationStatus.AWARDED, null);
    }

    /** Until now they could still have substituted. */
    private void closeTheOthers(String roundId) {
        Slice<ApplicationSummary> page;
        String after = null;
        do {
            page = applications.inRound(roundId, Set.of(ApplicationStatus.SCORED), after, Chunks.ROWS);
            List<String> ids = page.rows().stream().map(ApplicationSummary::id).toList();
            if (!ids.isEmpty()) {
                applications.advance(ids, Set.of(ApplicationStatus.SCORED), ApplicationStatus.NOT_SELECTED, null);
            }
            after = page.next();
        } while (page.hasNext());
    }
}
