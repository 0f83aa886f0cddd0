package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.decision.Decisions;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.Publish;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a publicity: first of the meeting's list, later of the substitutes alone. */
@Component
class PublishList {

    private final Rounds rounds;
    private final Decisions decisions;
    private final Applications applications;
    private final ListMapper lists;
    private final NoticeMapper notices;
    private final Publish publish;
    private final PublicityWindow window;
    private final Texts texts;

    PublishList(Rounds rounds, Decisions decisions, Applications applications, ListMapper lists, NoticeMapper notices,
            Publish publish, PublicityWindow window, Texts texts) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.applications = applications;
        this.lists = lists;
        this.notices = notices;
        this.publish = publish;
        this.window = window;
        this.texts = texts;
    }

    void of(String roundId) {
        Notice before = notices.latestList(roundId);
        if (before == null) {
            enter(roundId, selected(roundId));
            open(roundId, NoticeKind.PROPOSED, 1);
            rounds.enter(roundId, RoundStage.PUBLICITY);
        } else if (waiting(roundId) > 0) {
            open(roundId, NoticeKind.SUPPLEMENTARY, before.wave() + 1);
        }
    }

    /** Enters substitutes, which wait for their own publicity. */
    void enter(String roundId, List<ProposedEntry> proposed) {
        Map<String, ApplicationSummary> byId =
                applications.byIds(proposed.stream().map(ProposedEntry::applicationId).toList());
        int seat = lists.ofRound(roundId).size();
        List<ListEntry> rows = new ArrayList<>();
        for (ProposedEntry entry : proposed) {
            rows.add(row(roundId, ++seat, byId.get(entry.applicationId()), entry));
        }
        Chunks.each(rows, lists::insertAll);
    }

    private void open(String roundId, NoticeKind kind, int wave) {
        Round round = rounds.get(roundId);
        LocalDate lastDay = window.lastDay(roundId);
        long count = waiting(roundId);
        String key = "notice." + kind;
        String body = texts.of(key + ".body", round.title(), String.valueOf(count),
                String.valueOf(round.settings().publicity().workingDays()), lastDay.toString());
        Notice notice = publish.list(kind, roundId, texts.of(key + ".title", round.title()), body, wave, lastDay);
        lists.publishPending(roundId, notice.id());
    }

    private long waiting(String roundId) {
        return lists.count(ListQuery.inState(roundId, EntryState.PENDING));
    }

    private List<ProposedEntry> selected(String roundId) {
        return decisions.of(roundId).stream().filter(ProposedEntry::selected).toList();
    }

    private static ListEntry row(String roundId, int seat, ApplicationSummary application, ProposedEntry entry) {
        return new ListEntry(roundId, application.id(), null, seat, application.number(), application.title(),
                application.organisationId(), application.organisationName(), entry.amount(), EntryState.PENDING, null,
                entry.changedBy(), null, null);
    }
}
