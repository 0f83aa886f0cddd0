package io.luxuan.publicity.list;

import io.luxuan.application.Applications;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.Publish;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Issues the final list, once, with every entry that nobody disputes; what was held then follows by dated supplements.
 * When nothing is left open, the list's source learns of its end.
 */
@Component
class IssueFinalList {

    private final ListSources sources;
    private final ListMapper lists;
    private final NoticeMapper notices;
    private final Applications applications;
    private final Publish publish;
    private final MovableClock clock;
    private final Texts texts;

    IssueFinalList(ListSources sources, ListMapper lists, NoticeMapper notices, Applications applications, Publish publish,
            MovableClock clock, Texts texts) {
        this.sources = sources;
        this.lists = lists;
        this.notices = notices;
        this.applications = applications;
        this.publish = publish;
        this.clock = clock;
        this.texts = texts;
    }

    /** @param last nothing remains open after it */
    void of(ListKey list, boolean last) {
        ListSource source = sources.of(list);
        List<ListEntry> settled = lists.undisputed(list.id(), clock.now().withNano(0));
        List<ListEntry> before = lists.of(list.id());
        Notice issued = notices.finalOf(list.id());
        long removed = before.stream()
                .filter(entry -> entry.state() == EntryState.REMOVED && entry.finalNoticeId() == null).count();
        boolean issues = issued == null ? last || !settled.isEmpty() : !settled.isEmpty() || removed > 0;
        if (issues) {
            Notice notice = issued == null ? first(list, source, settled, before) : supplement(list, source, settled, removed);
            award(list, source, notice, settled, before);
        }
        if (last) {
            source.finished(list);
        }
    }

    private Notice first(ListKey list, ListSource source, List<ListEntry> settled, List<ListEntry> before) {
        String title = source.title(list);
        String key = source.texts() + ".FINAL";
        long held = before.stream().filter(entry -> entry.state() == EntryState.HELD).count();
        String body = texts.of(held == 0 ? key + ".body" : key + ".body.held", title,
                String.valueOf(settled.size()), String.valueOf(held));
        return publish.about(list, NoticeKind.FINAL, texts.of(key + ".title", title), body);
    }

    private Notice supplement(ListKey list, ListSource source, List<ListEntry> settled, long removed) {
        String title = source.title(list);
        String key = source.texts() + ".FINAL_SUPPLEMENT";
        return publish.about(list, NoticeKind.FINAL_SUPPLEMENT, texts.of(key + ".title", title),
                texts.of(key + ".body", title, String.valueOf(settled.size()), String.valueOf(removed)));
    }

    /** A place that came free later keeps its number. */
    private static boolean wasFinal(ListEntry entry) {
        return entry.state() == EntryState.AWARDED || entry.finalNo() != null;
    }

    private void award(ListKey list, ListSource source, Notice notice, List<ListEntry> settled, List<ListEntry> before) {
        int place = (int) before.stream().filter(IssueFinalList::wasFinal).count();
        List<ListEntry> numbered = new ArrayList<>();
        for (ListEntry entry : settled) {
            numbered.add(entry.numbered(++place));
        }
        Chunks.each(numbered, chunk -> lists.award(list.id(), notice.id(), chunk));
        lists.announceRemoved(list.id(), notice.id());
        applications.advance(settled.stream().map(ListEntry::applicationId).toList(),
                Set.of(source.listed()), source.settled(), null);
    }
}
