package io.luxuan.watch.today;

import io.luxuan.countersign.AskedWish;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.watch.name.OwnerNames;
import io.luxuan.watch.name.SubjectLookup;
import io.luxuan.watch.name.SubjectRef;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts names to work: subjects and rounds each by few statements for the whole list. */
@UseCase
@ForStaff
class TodayRows {
    private final SubjectLookup subjects;
    private final OwnerNames owners;
    private final Rounds rounds;
    private final ProcessMonitor monitor;
    private final Map<String, TaskPage> pages;
    private final MessageSource messages;
    private final MovableClock clock;

    TodayRows(SubjectLookup subjects, OwnerNames owners, Rounds rounds, ProcessMonitor monitor, List<TaskPage> pages,
            MessageSource messages, MovableClock clock) {
        this.owners = owners;
        this.subjects = subjects;
        this.rounds = rounds;
        this.monitor = monitor;
        this.pages = pages.stream().collect(Collectors.toMap(TaskPage::taskKey, Function.identity()));
        this.messages = messages;
        this.clock = clock;
    }

    /** By task. */
    Map<String, TodayRow> of(Collection<WorkItem> items) {
        Map<String, SubjectName> names = subjects.names(items.stream().map(SubjectRef::of).toList());
        Map<String, String> titles = titles(items.stream().map(WorkItem::roundId).toList());
        Map<String, String> holders = owners.people(items.stream().map(WorkItem::holderId).toList());
        LocalDateTime now = clock.now();
        return items.stream().collect(Collectors.toMap(WorkItem::taskId, item -> new TodayRow(step(item.processKey(), item.taskKey()),
                item.subjectId().equals(item.roundId()) ? null : names.get(item.subjectId()), titles.get(item.roundId()), item.dueAt(),
                isLate(item.dueAt(), now), path(item), item.taskId(), item.holderId() == null ? null : holders.get(item.holderId()))));
    }

    /** Tasks of colleagues about which the person is asked: to the page where it answers. */
    List<TodayRow> opinions(List<WorkItem> items) {
        Map<String, TodayRow> named = of(items);
        return items.stream().map(item -> named.get(item.taskId())).map(row -> new TodayRow(row.step(), row.subject(), row.roundTitle(),
                row.dueAt(), row.late(), "/manager/tasks/" + row.taskId() + "#opinions", null, null)).toList();
    }

    /** What other managers asked for and the person may confirm. */
    List<TodayRow> asked(Collection<AskedWish> wishes) {
        Map<String, String> titles = titles(wishes.stream().map(AskedWish::roundId).toList());
        return wishes.stream().map(wish -> new TodayRow(
                messages.getMessage("countersign.action." + wish.action(), null, wish.action(), LocaleContextHolder.getLocale()),
                new SubjectName(wish.subjectId(), null, wish.subjectText(), null, null), titles.get(wish.roundId()), wish.expiresAt(), false,
                "/manager/wishes/" + wish.id(), null, null)).toList();
    }

    String step(String processKey, String taskKey) {
        return monitor.step(processKey, taskKey).map(FlowStep::name).orElse(taskKey);
    }

    private Map<String, String> titles(Collection<String> roundIds) {
        return rounds.titles(roundIds.stream().filter(Objects::nonNull).distinct().toList());
    }

    private String path(WorkItem item) {
        TaskPage page = pages.get(item.taskKey());
        return page == null ? null : page.path(item);
    }

    private static boolean isLate(LocalDateTime due, LocalDateTime now) {
        return due != null && due.isBefore(now);
    }
}
