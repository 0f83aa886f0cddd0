package io.luxuan.publicity.list;

import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.publicity.ListKey;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@UseCase
class FinalListService implements FinalList {
    private final ListMapper lists;

    FinalListService(ListMapper lists) {
        this.lists = lists;
    }

    @Override
    @ForStaff
    public List<FinalEntry> of(String listId) {
        return lists.of(listId).stream().filter(entry -> entry.state() == EntryState.AWARDED)
                .sorted(Comparator.comparing(ListEntry::finalNo, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(entry -> new FinalEntry(entry.applicationId(), entry.amount())).toList();
    }

    @Override
    @ForStaff
    public List<FinalEntry> from(String listId, int from, int limit) {
        return lists.awarded(listId, from, limit).stream().map(entry -> new FinalEntry(entry.applicationId(), entry.amount())).toList();
    }

    @Override
    @ForStaff
    public Settled among(ListKey list, Collection<String> applicationIds) {
        Map<EntryState, List<String>> byState = Chunks.all(applicationIds, ids -> lists.settled(list, ids)).stream().collect(
                Collectors.groupingBy(ListEntry::state, Collectors.mapping(ListEntry::applicationId, Collectors.toList())));
        return new Settled(byState.getOrDefault(EntryState.AWARDED, List.of()), byState.getOrDefault(EntryState.REMOVED, List.of()));
    }

    @Override
    @ForStaff
    public List<String> removed(String listId) {
        return lists.of(listId).stream().filter(entry -> entry.state() == EntryState.REMOVED)
                .map(ListEntry::applicationId).toList();
    }
}
