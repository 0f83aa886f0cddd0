package io.luxuan.publicity.told;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Slice;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A list in publicity is told to those on it and, with the same deadline for objections, to those of the round who are not. */
@Component
class HearLists implements Hearing {
    private static final Set<ToldKind> KINDS = EnumSet.of(ToldKind.LISTED, ToldKind.NOT_LISTED, ToldKind.CONFIRMED);
    private static final Set<ApplicationStatus> LOSERS =
            EnumSet.of(ApplicationStatus.SCORED, ApplicationStatus.NOT_SELECTED, ApplicationStatus.UNRECOGNISED);
    private static final int PAGE = 500;

    private final NoticeMapper notices;
    private final ListMapper lists;
    private final Applications applications;

    HearLists(NoticeMapper notices, ListMapper lists, Applications applications) {
        this.notices = notices;
        this.lists = lists;
        this.applications = applications;
    }

    @Override
    public Set<ToldKind> kinds() {
        return KINDS;
    }

    /** Lists are few, their entries many. */
    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        for (Fact fact : facts) {
            Notice notice = notices.find(fact.subjectId());
            if (notice != null && notice.listId() != null) {
                hear(fact, notice, lists.of(notice.listId()), news);
            }
        }
    }

    private void hear(Fact fact, Notice notice, List<ListEntry> entries, Consumer<Tell> news) {
        ToldKind kind = fact.is(ToldKind.CONFIRMED) ? ToldKind.CONFIRMED : ToldKind.LISTED;
        List<ListEntry> its = entries.stream()
                .filter(entry -> notice.id().equals(kind == ToldKind.CONFIRMED ? entry.finalNoticeId() : entry.noticeId()))
                .filter(entry -> kind == ToldKind.LISTED || entry.finalNo() != null && entry.state() == EntryState.AWARDED).toList();
        Chunks.each(its, PAGE, some -> tell(fact, notice, kind,
                some.stream().map(ListEntry::applicationId).toList(), news));
        if (fact.is(ToldKind.NOT_LISTED) && notice.listId().equals(notice.roundId())) {
            others(fact, notice, entries.stream().map(ListEntry::applicationId).collect(Collectors.toSet()), news);
        }
    }

    private void others(Fact fact, Notice notice, Set<String> listed, Consumer<Tell> news) {
        Slice<ApplicationSummary> page = applications.inRound(notice.roundId(), LOSERS, null, PAGE);
        tellOthers(fact, notice, listed, page, news);
        while (page.hasNext()) {
            page = applications.inRound(notice.roundId(), LOSERS, page.next(), PAGE);
            tellOthers(fact, notice, listed, page, news);
        }
    }

    private void tellOthers(Fact fact, Notice notice, Set<String> listed, Slice<ApplicationSummary> page, Consumer<Tell> news) {
        tell(fact, notice, ToldKind.NOT_LISTED, page.rows().stream().map(ApplicationSummary::id).filter(id -> !listed.contains(id)).toList(), news);
    }

    private void tell(Fact fact, Notice notice, ToldKind kind, List<String> ids, Consumer<Tell> news) {
        Map<String, ApplicationSummary> found = applications.byIds(ids);
        Map<String, String> applicants = applications.applicantsOf(ids);
        ids.stream().filter(found::containsKey).map(found::get).forEach(one -> news.accept(Tell.of(fact, kind,
                About.thing(one.roundId(), one.id(), one.number(), one.title()).until(notice.endsAt()),
                To.applicants(applicants.get(one.id()), one.organisationId(), "/applicant/applications/" + one.id() + "/result"))));
    }
}
