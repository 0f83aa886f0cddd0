package io.luxuan.watch.today;

import io.luxuan.countersign.AskedWish;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.owner.OpinionsAsked;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.KindCount;
import io.luxuan.workflow.KindsOfWork;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Gathers what needs a hand today; so many statements for fifty thousand tasks as for one. */
@UseCase
@ForStaff
public class Today {
    private static final int SHOWN_OF_EACH = 5;
    private static final int PAGE = 50;
    private static final String WISHES = "countersign";
    private static final String OPINIONS = "opinions";
    private static final LocalDateTime LAST = LocalDateTime.MAX;

    private final KindsOfWork work;
    private final ReadWishes wishes;
    private final OpinionsAsked opinions;
    private final TodayRows rows;
    private final MessageSource messages;

    Today(KindsOfWork work, ReadWishes wishes, OpinionsAsked opinions, TodayRows rows, MessageSource messages) {
        this.work = work;
        this.wishes = wishes;
        this.opinions = opinions;
        this.rows = rows;
        this.messages = messages;
    }

    /** The worst first, then the kind of which something is due first. */
    public List<TodayKind> kinds(DeskTabs.View view) {
        List<KindCount> counts = work.counts(view.whose());
        List<WorkItem> first = work.first(counts.stream().map(KindCount::taskKey).toList(), view.whose(), SHOWN_OF_EACH);
        Map<String, TodayRow> named = rows.of(first);
        Map<String, List<WorkItem>> byKind = first.stream().collect(Collectors.groupingBy(WorkItem::taskKey));
        List<TodayKind> kinds = new ArrayList<>(counts.stream()
                .map(count -> kind(view, count, byKind.getOrDefault(count.taskKey(), List.of()).stream()
                        .limit(SHOWN_OF_EACH).map(item -> named.get(item.taskId())).toList())).toList());
        List<AskedWish> asked = view.withAsked() ? wishes.onDesk() : List.of();
        if (!asked.isEmpty()) {
            kinds.add(asked(asked));
        }
        List<WorkItem> heard = opinions.ofMe();
        if (!heard.isEmpty()) {
            kinds.add(opinions(heard));
        }
        return kinds.stream().sorted(Comparator.comparing(TodayKind::consequence)
                .thenComparing(kind -> kind.firstDue() == null ? LAST : kind.firstDue()).thenComparing(TodayKind::kind)).toList();
    }

    /** One kind, page by page. */
    Slice<TodayRow> page(DeskTabs.View view, KindCount kind, String cursor) {
        Slice<WorkItem> found = work.page(kind.taskKey(), view.whose(), cursor, PAGE);
        Map<String, TodayRow> named = rows.of(found.rows());
        return new Slice<>(found.rows().stream().map(item -> named.get(item.taskId())).toList(), found.next());
    }

    /** @throws NotFound when the person has nothing of this kind to do */
    KindCount count(DeskTabs.View view, String taskKey) {
        return work.counts(view.whose()).stream().filter(count -> count.taskKey().equals(taskKey)).findFirst()
                .orElseThrow(() -> new NotFound("kind", taskKey));
    }

    TodayKind kind(DeskTabs.View view, KindCount count, List<TodayRow> first) {
        return new TodayKind(count.taskKey(), rows.step(count.processKey(), count.taskKey()), Consequence.of(count.taskKey()), count.open(),
                count.overdue(), count.firstDue(), first, count.open() <= first.size() ? null
                        : "/manager/today/" + count.taskKey() + "?whose=" + view.tab().word());
    }

    /** What colleagues want to hear before they go on: each of their tasks waits for it. */
    private TodayKind opinions(List<WorkItem> items) {
        List<TodayRow> named = rows.opinions(items);
        return new TodayKind(OPINIONS, messages.getMessage("today.opinions", null, LocaleContextHolder.getLocale()), Consequence.STOPS_TASK,
                items.size(), named.stream().filter(TodayRow::late).count(), named.stream().map(TodayRow::dueAt).filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()).orElse(null), named, null);
    }

    private TodayKind asked(List<AskedWish> asked) {
        LocalDateTime first = asked.stream().map(AskedWish::expiresAt).min(Comparator.naturalOrder()).orElseThrow();
        return new TodayKind(WISHES, messages.getMessage("today.wishes", null, LocaleContextHolder.getLocale()), Consequence.LAPSES,
                asked.size(), 0, first, rows.asked(asked), null);
    }
}
