package io.luxuan.publicity.site;

import io.luxuan.publicity.PublicityRecords;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.objection.ObjectionMapper;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@UseCase
@ForSystem
class StoredPublicity implements PublicityRecords {
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final ObjectionMapper objections;

    StoredPublicity(NoticeMapper notices, ListMapper lists, ObjectionMapper objections) {
        this.notices = notices;
        this.lists = lists;
        this.objections = objections;
    }

    @Override
    public List<PublishedList> lists(String roundId) {
        return published(roundId).stream().map(notice -> new PublishedList(
                notice.wave(), notice.publishedAt(), notice.lastDay(), notice.endsAt())).toList();
    }

    @Override
    public List<PublishedEntry> entries(String roundId) {
        Map<String, Integer> waves = waves(roundId);
        return lists.of(roundId).stream().filter(entry -> entry.noticeId() != null)
                .map(entry -> new PublishedEntry(entry.applicationId(), waves.get(entry.noticeId()), entry.seat(),
                        entry.number(), entry.title(), entry.organisationName(), entry.amount(), entry.state().name(),
                        entry.removedReason())).toList();
    }

    @Override
    public List<ObjectionOutcome> objections(String roundId) {
        Map<String, Integer> waves = waves(roundId);
        return objections.outcomes(roundId).stream().map(outcome -> new ObjectionOutcome(outcome.applicationId(),
                waves.get(outcome.noticeId()), outcome.lodgedAt(), outcome.grounds().name(), outcome.state().name(),
                outcome.refusedRule(), outcome.settledAt())).toList();
    }

    @Override
    public LocalDateTime finalListAt(String roundId) {
        Notice notice = notices.finalOf(roundId);
        return notice == null ? null : notice.publishedAt();
    }

    private List<Notice> published(String roundId) {
        return notices.ofRound(roundId).stream().filter(notice -> notice.kind().isList())
                .sorted(Comparator.comparing(Notice::wave)).toList();
    }

    private Map<String, Integer> waves(String roundId) {
        return published(roundId).stream().collect(Collectors.toMap(Notice::id, Notice::wave));
    }
}
