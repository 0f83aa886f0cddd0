package io.luxuan.publicity.list;

import io.luxuan.publicity.ListProgress;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import java.util.stream.Collectors;

@UseCase
@ForStaff
class StoredProgress implements ListProgress {
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final MovableClock clock;

    StoredProgress(NoticeMapper notices, ListMapper lists, MovableClock clock) {
        this.notices = notices;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Standing of(String listId) {
        Notice list = notices.latestList(listId);
        if (list == null) {
            return null;
        }
        Map<EntryState, Long> counts = lists.states(listId).stream()
                .collect(Collectors.toMap(StateCount::state, StateCount::entries));
        return new Standing(list.id(), list.lastDay(), list.isInPublicityAt(clock.now()),
                counts.getOrDefault(EntryState.HELD, 0L), counts.getOrDefault(EntryState.REMOVED, 0L), notices.finalOf(listId) != null);
    }
}
