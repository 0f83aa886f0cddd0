package io.luxuan.workflow.task;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.DueDates;
import io.luxuan.workflow.DueKeeper;
import io.luxuan.workflow.ManyDueDates;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Each by the rules of one; those that were done or moved meanwhile stay as they are. */
@UseCase
@ForManagers
class PutOffMany implements ManyDueDates {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final WorkItemMapper workItems;
    private final DueDates one;
    private final List<DueKeeper> keepers;
    private final AuditTrail audit;
    private final MovableClock clock;

    PutOffMany(WorkItemMapper workItems, DueDates one, List<DueKeeper> keepers, AuditTrail audit, MovableClock clock) {
        this.workItems = workItems;
        this.one = one;
        this.keepers = keepers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> open(String roundId, Collection<String> taskIds) {
        return taskIds.isEmpty() ? List.of() : workItems.withIds(roundId, taskIds.stream().distinct().limit(MOST).toList());
    }

    @Override
    public Map<String, Verdict> preview(Collection<WorkItem> items, LocalDate day, String reason) {
        FieldFaults faults = new FieldFaults();
        if (day == null) {
            faults.note("day", "rule.task.due-missing");
        } else {
            faults.note("day", DueRules.ahead(day.atTime(END_OF_DAY), clock.now()));
        }
        faults.note("reason", DueRules.reasoned(reason));
        faults.refuse("task.put-off");
        LocalDateTime next = day.atTime(END_OF_DAY);
        return items.stream().collect(Collectors.toMap(WorkItem::taskId, item -> verdict(item, next)));
    }

    @Override
    @Transactional
    public int putOff(String roundId, Collection<String> taskIds, LocalDate day, String reason) {
        Map<String, WorkItem> items = open(roundId, taskIds).stream().collect(Collectors.toMap(WorkItem::taskId, Function.identity()));
        Map<String, Verdict> verdicts = preview(items.values(), day, reason);
        LocalDateTime next = day.atTime(END_OF_DAY);
        List<WorkItem> moved = items.values().stream().filter(item -> verdicts.get(item.taskId()).isAllowed())
                .filter(item -> workItems.putOff(item.taskId(), item.dueAt(), next, TaskCursor.place(next)) > 0).toList();
        if (moved.isEmpty()) {
            throw new Refusal("task.none-put-off");
        }
        moved.forEach(item -> keepers.stream().filter(keeper -> keeper.taskKeys().contains(item.taskKey()))
                .forEach(keeper -> keeper.putOff(item, next)));
        audit.recordAll(moved.stream().map(item -> AuditEvent.of("task.put-off", "step", item.taskKey()).inRound(item.roundId())
                .change(item.dueAt(), next).because(reason.strip() + " · " + item.subjectId())).toList());
        return moved.size();
    }

    private Verdict verdict(WorkItem item, LocalDateTime next) {
        return one.mayPutOff(item.taskKey()) ? DueRules.later(item.dueAt(), next, clock.now()) : Verdict.refused("task.not-put-off");
    }
}
