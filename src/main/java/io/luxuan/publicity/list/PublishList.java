package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import io.luxuan.publicity.ListedEntry;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.Publish;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a publicity: first of the list as it was decided, later of the substitutes alone. */
@Component
class PublishList {

    private final ListSources sources;
    private final Rounds rounds;
    private final Applications applications;
    private final ListMapper lists;
    private final NoticeMapper notices;
    private final Publish publish;
    private final PublicityWindow window;
    private final Texts texts;

    PublishList(ListSources sources, Rounds rounds, Applications applications, ListMapper lists, NoticeMapper notices,
            Publish publish, PublicityWindow window, Texts texts) {
        this.sources = sources;
        this.rounds = rounds;
        this.applications = applications;
        this.lists = lists;
        this.notices = notices;
        this.publish = publish;
        this.window = window;
        this.texts = texts;
    }

    void of(ListKey list) {
        Notice before = notices.latestList(list.id());
        if (before == null) {
            ListSource source = sources.of(list);
            enter(list, source.entries(list));
            open(list, source, NoticeKind.PROPOSED, 1);
            source.published(list);
        } else if (waiting(list) > 0) {
            open(list, sources.of(list), NoticeKind.SUPPLEMENTARY, before.wave() + 1);
        }
    }

    /** Enters substitutes, which wait for their own publicity. */
    void enter(ListKey list, List<ListedEntry> proposed) {
        Map<String, ApplicationSummary> byId =
                applications.byIds(proposed.stream().map(ListedEntry::applicationId).toList());
        int seat = lists.of(list.id()).size();
        List<ListEntry> rows = new ArrayList<>();
        for (ListedEntry entry : proposed) {
            rows.add(row(list, ++seat, byId.get(entry.applicationId()), entry));
        }
        Chunks.each(rows, lists::insertAll);
    }

    private void open(ListKey list, ListSource source, NoticeKind kind, int wave) {
        Round round = rounds.get(list.roundId());
        LocalDate lastDay = window.lastDay(list.roundId());
        String key = source.texts() + "." + kind;
        String title = source.title(list);
        String body = texts.of(key + ".body", title, String.valueOf(waiting(list)),
                String.valueOf(round.settings().publicity().workingDays()), lastDay.toString());
        Notice notice = publish.list(list, kind, texts.of(key + ".title", title), body, wave, lastDay);
        lists.publishPending(list.id(), notice.id());
    }

    private long waiting(ListKey list) {
        return lists.count(ListQuery.inState(list.id(), EntryState.PENDING));
    }

    private static ListEntry row(ListKey list, int seat, ApplicationSummary application, ListedEntry entry) {
        return new ListEntry(list.roundId(), application.id(), null, seat, application.number(), application.title(),
                application.organisationId(), application.organisationName(), entry.amount(), EntryState.PENDING, null,
                entry.changedBy(), null, null, list.id());
    }
}
