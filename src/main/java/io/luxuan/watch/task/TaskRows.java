package io.luxuan.watch.task;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.watch.name.OwnerNames;
import io.luxuan.watch.name.SubjectLookup;
import io.luxuan.watch.name.SubjectRef;
import io.luxuan.workflow.DueDates;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.Instances;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts names to open tasks: subjects, owners and instances each by one query for the whole list. */
@UseCase
@ForStaff
public class TaskRows {
    private static final String OF_MANAGERS = "/manager/";

    private final SubjectLookup subjects;
    private final OwnerNames owners;
    private final Instances instances;
    private final ProcessMonitor monitor;
    private final Map<String, TaskPage> pages;
    private final DueDates dates;
    private final MovableClock clock;

    TaskRows(SubjectLookup subjects, OwnerNames owners, Instances instances, ProcessMonitor monitor, List<TaskPage> pages,
            DueDates dates, MovableClock clock) {
        this.subjects = subjects;
        this.owners = owners;
        this.instances = instances;
        this.monitor = monitor;
        this.pages = pages.stream().collect(Collectors.toMap(TaskPage::taskKey, Function.identity()));
        this.dates = dates;
        this.clock = clock;
    }

    public List<TaskRow> of(Collection<WorkItem> items) {
        Map<String, SubjectName> names = subjects.names(items.stream().map(SubjectRef::of).toList());
        Map<String, String> with = owners.of(items);
        Map<String, String> running = instances.runningOf(items.stream().map(WorkItem::subjectId).distinct().toList()).stream()
                .collect(Collectors.toMap(it -> it.processKey() + "/" + it.subjectId(), FlowInstance::id, (one, other) -> one));
        LocalDateTime now = clock.now();
        return items.stream().map(item -> new TaskRow(item, monitor.nameOf(item.processKey()), step(item), names.get(item.subjectId()),
                with.get(item.taskId()), running.get(item.processKey() + "/" + item.subjectId()), isLate(item, now),
                mayRemind(item, now), dates.mayPutOff(item.taskKey()), page(item))).toList();
    }

    private String step(WorkItem item) {
        return monitor.step(item.processKey(), item.taskKey()).map(FlowStep::name).orElse(item.taskKey());
    }

    private String page(WorkItem item) {
        TaskPage page = pages.get(item.taskKey());
        String path = page == null ? null : page.path(item);
        return path != null && path.startsWith(OF_MANAGERS) ? path : null;
    }

    private static boolean isLate(WorkItem item, LocalDateTime now) {
        return item.dueAt() != null && item.dueAt().isBefore(now);
    }

    private static boolean mayRemind(WorkItem item, LocalDateTime now) {
        return item.remindedAt() == null || !item.remindedAt().isAfter(now.minusHours(1));
    }
}
