package io.luxuan.publicity.site;

import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.round.Round;
import io.luxuan.shared.Slice;
import java.util.List;
import java.util.Map;

/**
 * Where a round's publicity stands, for staff.
 *
 * @param list            the newest list; null before the first
 * @param counts          entries by state
 * @param tied            equals for a vacant place wait for the meeting
 * @param openObjections  not settled yet
 */
record PublicityView(
        Round round, Notice list, boolean running, int workingDaysLeft, Map<EntryState, Long> counts,
        long openObjections, long objections, boolean tied, List<Notice> notices, Slice<ListEntry> entries) {

    public long standing() {
        return count(EntryState.LISTED) + count(EntryState.AWARDED);
    }

    public long held() {
        return count(EntryState.HELD);
    }

    public long removed() {
        return count(EntryState.REMOVED);
    }

    private long count(EntryState state) {
        return counts.getOrDefault(state, 0L);
    }
}
