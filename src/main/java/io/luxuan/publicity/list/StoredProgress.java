package io.luxuan.publicity.list;

import io.luxuan.publicity.ListProgress;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
    public Map<String, Standing> of(Collection<String> listIds) {
        Map<String, List<Notice>> issued = Chunks.all(listIds, notices::ofLists).stream().collect(Collectors.groupingBy(Notice::listId));
        Map<String, Map<EntryState, Long>> counts = Chunks.all(issued.keySet(), lists::statesOf).stream().collect(Collectors.groupingBy(
                StateCount::listId, Collectors.toMap(StateCount::state, StateCount::entries)));
        Map<String, Standing> found = new HashMap<>();
        issued.forEach((id, all) -> found.put(id, standing(all, counts.getOrDefault(id, Map.of()))));
        return found;
    }

    private Standing standing(List<Notice> issued, Map<EntryState, Long> counts) {
        Notice newest = issued.stream().filter(notice -> notice.kind() != NoticeKind.FINAL)
                .max(Comparator.comparingInt(Notice::wave)).orElseThrow();
        return new Standing(newest.id(), newest.lastDay(), newest.isInPublicityAt(clock.now()),
                counts.getOrDefault(EntryState.HELD, 0L), counts.getOrDefault(EntryState.REMOVED, 0L),
                issued.stream().anyMatch(notice -> notice.kind() == NoticeKind.FINAL));
    }
}
