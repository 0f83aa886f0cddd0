package io.luxuan.publicity.site;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.list.ListQuery;
import io.luxuan.publicity.list.Seats;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.NoticeQuery;
import io.luxuan.publicity.notice.ResultOf;
import io.luxuan.publicity.site.ResultsView.Choice;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Kept;
import io.luxuan.shared.KeptByKey;
import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;

/** Final lists as the public reads them: of a year and a programme, and of one the entries of a field and a city. */
@UseCase
@ForEveryone
class ReadResults {
    private static final int MOST_LISTS = 200;

    private final Rounds rounds;
    private final Programmes programmes;
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final Kept<List<ResultOf>> all;
    private final KeptByKey<ListQuery, Long> sizes;
    private final KeptByKey<String, ResultFilter> filters;

    ReadResults(Rounds rounds, Programmes programmes, NoticeMapper notices, ListMapper lists, ResultFilters filters,
            @Value("${luxuan.kept:3s}") Duration age) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.notices = notices;
        this.lists = lists;
        this.all = new Kept<>(age, notices::results);
        this.sizes = new KeptByKey<>(age, MOST_LISTS, lists::count);
        this.filters = new KeptByKey<>(age, MOST_LISTS, id -> filters.of(programmeOf(id), ListQuery.onFinalList(notice(id), null, 0, 0)));
    }

    /** A year or a programme without results narrows nothing. @param words in titles; blank for all */
    public ResultsView all(String year, String programme, String words, String cursor) {
        List<ResultOf> known = all.get();
        List<Integer> years = known.stream().map(ResultOf::year).distinct().sorted(Comparator.reverseOrder()).toList();
        List<Choice> offered = programmes(known);
        Integer ofYear = years.stream().filter(one -> one.toString().equals(year)).findFirst().orElse(null);
        String ofProgramme = offered.stream().map(Choice::value).filter(one -> one.equals(programme)).findFirst().orElse(null);
        List<Notice> rows = notices.page(NoticeQuery.after(NoticeKind.FINAL, words, cursor, Slice.PAGE + 1).ofRounds(ofYear, ofProgramme));
        return new ResultsView(Slice.of(rows, Slice.PAGE, row -> MomentCursor.of(row.publishedAt(), row.id())), years, offered,
                ofYear, ofProgramme);
    }

    /** @param listId round or batch; @param city as people call it */
    public ResultView one(String listId, String search, String field, String city, String cursor) {
        Notice notice = notice(listId);
        ResultFilter filter = filters.get(listId);
        String ofField = filter.field(field);
        String ofCity = filter.city(city);
        ListQuery query = ListQuery.onFinalList(notice, search, Seats.after(cursor), Slice.PAGE + 1)
                .among(ofField, filter.stored(ofCity));
        Slice<ListEntry> entries = Seats.slice(lists.page(query));
        return new ResultView(notice, notices.ofList(listId, NoticeKind.FINAL_SUPPLEMENT), rounds.get(notice.roundId()),
                rounds.programmeOf(notice.roundId()), Seats.haveAmounts(entries), sizes.get(query.inState(EntryState.AWARDED).whole()),
                sizes.get(query.whole()), entries, filter, ofField, ofCity);
    }

    private Notice notice(String listId) {
        Notice notice = notices.finalOf(listId);
        if (notice == null) {
            throw new NotFound("result", listId);
        }
        return notice;
    }

    private Programme programmeOf(String listId) {
        return rounds.programmeOf(notice(listId).roundId());
    }

    /** Under the name of the last version that has a result. */
    private List<Choice> programmes(List<ResultOf> known) {
        Map<String, ResultOf> last = new LinkedHashMap<>();
        known.forEach(one -> last.merge(one.programmeId(), one, (former, other) ->
                former.programmeVersion() < other.programmeVersion() ? other : former));
        return last.values().stream().map(one -> new Choice(one.programmeId(),
                programmes.pinned(one.programmeId(), one.programmeVersion()).name())).sorted(Comparator.comparing(Choice::name)).toList();
    }
}
