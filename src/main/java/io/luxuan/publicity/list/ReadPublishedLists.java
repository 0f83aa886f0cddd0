package io.luxuan.publicity.list;

import io.luxuan.publicity.PublishedLists;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReadPublishedLists implements PublishedLists {
    private final NoticeMapper notices;
    private final ListMapper lists;

    ReadPublishedLists(NoticeMapper notices, ListMapper lists) {
        this.notices = notices;
        this.lists = lists;
    }

    @Override
    public Optional<Listed> find(String noticeId) {
        return Optional.ofNullable(notices.find(noticeId)).filter(notice -> notice.kind().isList()).map(ReadPublishedLists::listed);
    }

    @Override
    public List<Listed> ofRound(String roundId) {
        return notices.ofRound(roundId).stream().filter(notice -> notice.kind().isList())
                .sorted(Comparator.comparing(Notice::publishedAt)).map(ReadPublishedLists::listed).toList();
    }

    @Override
    public List<Entry> entries(Listed list) {
        return lists.of(list.listId()).stream().filter(entry -> list.noticeId().equals(entry.noticeId()))
                .map(ReadPublishedLists::entry).toList();
    }

    @Override
    public List<Entry> awarded(String roundId) {
        return lists.awarded(roundId, 0, Integer.MAX_VALUE).stream().map(ReadPublishedLists::entry).toList();
    }

    private static Listed listed(Notice notice) {
        return new Listed(notice.id(), notice.roundId(), notice.listId(), notice.title(), notice.wave(), notice.publishedAt(),
                notice.lastDay(), notice.endsAt());
    }

    private static Entry entry(ListEntry entry) {
        return new Entry(entry.applicationId(), entry.number(), entry.title(), entry.organisationName(), entry.amount(),
                entry.state() == EntryState.REMOVED, entry.changedBy());
    }
}
