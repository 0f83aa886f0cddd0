package io.luxuan.publicity.site;

import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.list.ListQuery;
import io.luxuan.publicity.list.Seats;
import io.luxuan.publicity.notice.Corrected;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeCount;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.NoticeQuery;
import io.luxuan.publicity.notice.PublishedAt;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.KeptByKey;
import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;

/** What the public reads: only what has been published, and of it nothing personal. */
@UseCase
@ForEveryone
class PublicSite {
    private static final int NEWEST = 7;
    private static final int MOST_LISTS = 200;
    private static final int OF_A_FEED = 50;
    private static final int OF_A_SITEMAP = 40_000;

    private final Rounds rounds;
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final WorkingDays workingDays;
    private final MovableClock clock;
    private final KeptByKey<ListQuery, Long> sizes;
    private final KeptByKey<List<String>, Map<String, Long>> sizesOf;

    PublicSite(Rounds rounds, NoticeMapper notices, ListMapper lists, WorkingDays workingDays, MovableClock clock,
            @Value("${luxuan.kept:3s}") Duration age) {
        this.rounds = rounds;
        this.notices = notices;
        this.lists = lists;
        this.workingDays = workingDays;
        this.clock = clock;
        this.sizes = new KeptByKey<>(age, MOST_LISTS, lists::count);
        this.sizesOf = new KeptByKey<>(age, MOST_LISTS, ids -> lists.counts(ids).stream()
                .collect(Collectors.toMap(NoticeCount::noticeId, NoticeCount::entries)));
    }

    public HomeView home() {
        return new HomeView(calls(), runningLists(), notices.page(NoticeQuery.newest(null, NEWEST)),
                notices.page(NoticeQuery.newest(NoticeKind.FINAL, NEWEST)));
    }

    /** @param words in their titles; blank for all */
    public Slice<Notice> notices(NoticeKind kind, String words, String cursor) {
        List<Notice> rows = notices.page(NoticeQuery.after(kind, words, cursor, Slice.PAGE + 1));
        return Slice.of(rows, Slice.PAGE, row -> MomentCursor.of(row.publishedAt(), row.id()));
    }

    /** The newest, whole. */
    public List<Notice> newest(NoticeKind kind) {
        return notices.page(NoticeQuery.newest(kind, OF_A_FEED));
    }

    /** Of the newest notices, as many as a sitemap may have with some room left. */
    public List<PublishedAt> addresses() {
        return notices.newest(OF_A_SITEMAP);
    }

    public Notice notice(String id) {
        Notice notice = notices.find(id);
        if (notice == null) {
            throw new NotFound("notice", id);
        }
        return notice;
    }

    /** With both ends of each correction. */
    public Corrected corrected(String id) {
        Notice notice = notice(id);
        Notice corrects = notice.isCorrection() ? notices.find(notice.correctsId()) : null;
        List<Notice> corrections = notices.corrections(corrects == null ? id : corrects.id()).stream()
                .filter(other -> !other.id().equals(id)).toList();
        return new Corrected(notice, corrects, corrections);
    }

    public ListView list(String noticeId, String search, String cursor) {
        Notice notice = notice(noticeId);
        if (!notice.kind().isList()) {
            throw new NotFound("list", noticeId);
        }
        ListQuery query = ListQuery.ofNotice(notice, search, Seats.after(cursor), Slice.PAGE + 1);
        Slice<ListEntry> entries = Seats.slice(lists.page(query));
        boolean running = notice.isInPublicityAt(clock.now());
        return new ListView(notice, rounds.get(notice.roundId()), running, running ? left(notice) : 0,
                Seats.haveAmounts(entries), sizes.get(query.whole()), entries);
    }

    private List<OpenCall> calls() {
        LocalDate today = clock.now().toLocalDate();
        return rounds.inCall().stream().sorted(Comparator.comparing(Round::closesAt))
                .map(round -> new OpenCall(round, rounds.programmeOf(round.id()).name(),
                        ChronoUnit.DAYS.between(today, round.closesAt().toLocalDate()), call(round))).toList();
    }

    private String call(Round round) {
        Notice notice = notices.ofKind(round.id(), NoticeKind.CALL);
        return notice == null ? null : notice.id();
    }

    private List<RunningList> runningLists() {
        List<Notice> running = notices.inPublicity(clock.now().withNano(0));
        if (running.isEmpty()) {
            return List.of();
        }
        Map<String, Long> counts = sizesOf.get(running.stream().map(Notice::id).toList());
        return running.stream()
                .map(notice -> new RunningList(notice, left(notice), counts.getOrDefault(notice.id(), 0L))).toList();
    }

    private int left(Notice notice) {
        return workingDays.remaining(clock.now().toLocalDate(), notice.lastDay());
    }
}
