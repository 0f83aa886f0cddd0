package io.luxuan.watch;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts names to tasks: of steps, applications and people, each kind by one query for the whole list. */
@UseCase
@ForStaff
class TaskLines {
    private final Drawings drawings;
    private final Applications applications;
    private final WhoIsWho names;
    private final ProcessMonitor monitor;
    private final Map<String, TaskPage> pages;
    private final MessageSource messages;
    private final MovableClock clock;

    TaskLines(Applications applications, WhoIsWho names, ProcessMonitor monitor,
            List<TaskPage> pages, MessageSource messages, MovableClock clock, Drawings drawings) {
        this.drawings = drawings;
        this.applications = applications;
        this.names = names;
        this.monitor = monitor;
        this.pages = pages.stream().collect(Collectors.toMap(TaskPage::taskKey, Function.identity()));
        this.messages = messages;
        this.clock = clock;
    }

    List<TaskLine> mine(List<WorkItem> items, Function<String, String> roundTitle) {
        Map<String, ApplicationSummary> subjects = subjects(items);
        LocalDateTime now = clock.now();
        return items.stream().map(item -> new TaskLine(stepName(item), subject(item, subjects),
                roundTitle.apply(item.roundId()), path(item), item.dueAt(), isOverdue(item, now))).toList();
    }

    List<OverdueLine> overdue(List<WorkItem> items) {
        Map<String, ApplicationSummary> subjects = subjects(items);
        Map<String, String> people = names.people(items.stream().map(WorkItem::assigneeId).filter(Objects::nonNull).distinct().toList());
        Map<String, String> units = names.units(items.stream().map(TaskLines::unitId).filter(Objects::nonNull).distinct().toList());
        LocalDateTime hourAgo = clock.now().minusHours(1);
        return items.stream().map(item -> new OverdueLine(item.taskId(), stepName(item), item.taskKey(),
                subject(item, subjects), who(item, people, units), item.dueAt(), item.remindedAt(),
                item.remindedAt() == null || !item.remindedAt().isAfter(hourAgo))).toList();
    }

    private Map<String, ApplicationSummary> subjects(List<WorkItem> items) {
        List<String> ids = items.stream().filter(item -> drawings.ofApplications().contains(item.processKey()))
                .map(WorkItem::subjectId).distinct().toList();
        return ids.isEmpty() ? Map.of() : applications.byIds(ids);
    }

    private String stepName(WorkItem item) {
        return monitor.step(item.processKey(), item.taskKey()).map(FlowStep::name).orElse(item.taskKey());
    }

    private String path(WorkItem item) {
        TaskPage page = pages.get(item.taskKey());
        return page == null ? null : page.path(item);
    }

    private String who(WorkItem item, Map<String, String> people, Map<String, String> units) {
        if (item.assigneeId() != null) {
            return people.getOrDefault(item.assigneeId(), item.assigneeId());
        }
        String unit = units.get(unitId(item));
        return unit != null ? unit : messages.getMessage("watch.nobody", null, LocaleContextHolder.getLocale());
    }

    private static String unitId(WorkItem item) {
        return item.candidate() != null && item.candidate().startsWith("org:") ? item.candidate().substring(4) : null;
    }

    private static String subject(WorkItem item, Map<String, ApplicationSummary> subjects) {
        ApplicationSummary application = subjects.get(item.subjectId());
        return application == null ? null : application.number() + " " + application.title();
    }

    private static boolean isOverdue(WorkItem item, LocalDateTime now) {
        return item.dueAt() != null && item.dueAt().isBefore(now);
    }
}
