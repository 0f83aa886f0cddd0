package io.luxuan.watch;

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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts names to tasks: of steps, applications and people, each kind by one query for the whole list. */
@UseCase
@ForStaff
class TaskLines {
    private final SubjectLookup subjects;
    private final OwnerNames owners;
    private final ProcessMonitor monitor;
    private final Map<String, TaskPage> pages;
    private final MovableClock clock;

    TaskLines(SubjectLookup subjects, OwnerNames owners, ProcessMonitor monitor, List<TaskPage> pages, MovableClock clock) {
        this.subjects = subjects;
        this.owners = owners;
        this.monitor = monitor;
        this.pages = pages.stream().collect(Collectors.toMap(TaskPage::taskKey, Function.identity()));
        this.clock = clock;
    }

    List<TaskLine> mine(List<WorkItem> items, Function<String, String> roundTitle) {
        Map<String, SubjectName> subjects = subjects(items);
        LocalDateTime now = clock.now();
        return items.stream().map(item -> new TaskLine(stepName(item), subject(item, subjects),
                roundTitle.apply(item.roundId()), path(item), item.dueAt(), isOverdue(item, now))).toList();
    }

    List<OverdueLine> overdue(List<WorkItem> items) {
        Map<String, SubjectName> subjects = subjects(items);
        Map<String, String> with = owners.of(items);
        LocalDateTime hourAgo = clock.now().minusHours(1);
        return items.stream().map(item -> new OverdueLine(item.taskId(), stepName(item), item.taskKey(),
                subject(item, subjects), with.get(item.taskId()), item.dueAt(), item.remindedAt(),
                item.remindedAt() == null || !item.remindedAt().isAfter(hourAgo))).toList();
    }

    private Map<String, SubjectName> subjects(List<WorkItem> items) {
        return subjects.names(items.stream().map(SubjectRef::of).toList());
    }

    private String stepName(WorkItem item) {
        return monitor.step(item.processKey(), item.taskKey()).map(FlowStep::name).orElse(item.taskKey());
    }

    private String path(WorkItem item) {
        TaskPage page = pages.get(item.taskKey());
        return page == null ? null : page.path(item);
    }

    private static String subject(WorkItem item, Map<String, SubjectName> subjects) {
        SubjectName subject = subjects.get(item.subjectId());
        return subject == null || item.subjectId().equals(item.roundId()) ? null : subject.line();
    }

    private static boolean isOverdue(WorkItem item, LocalDateTime now) {
        return item.dueAt() != null && item.dueAt().isBefore(now);
    }
}
