package io.luxuan.publicity.site;

import io.luxuan.programme.Programme;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.round.Round;
import io.luxuan.shared.Slice;
import java.util.List;

/**
 * The final list of a round with the method that it rests on.
 *
 * @param supplements dated notices by which held entries followed, oldest first
 * @param awarded     entries that are final
 * @param field       code that the list was narrowed to; null for all
 * @param city        to which it was narrowed; null for all
 * @param total       these and the ones that were still open when the list was issued, as far as they match the search
 */
record ResultView(
        Notice notice, List<Notice> supplements, Round round, Programme programme, boolean amounts, long awarded, long total,
        Slice<ListEntry> entries, ResultFilter filter, String field, String city) {

    /** The day on which an entry became final or was taken off; empty while it is open. */
    public String settledOn(ListEntry entry) {
        boolean open = entry.state() == EntryState.HELD || entry.state() == EntryState.LISTED;
        return open ? "" : supplements.stream().filter(one -> one.id().equals(entry.finalNoticeId())).findFirst()
                .orElse(notice).publishedAt().toLocalDate().toString();
    }
}
