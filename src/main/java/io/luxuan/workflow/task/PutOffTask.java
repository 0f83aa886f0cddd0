package io.luxuan.workflow.task;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.DueDates;
import io.luxuan.workflow.DueKeeper;
import io.luxuan.workflow.TaskTerms;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** With a reason, in the log; nothing of it moves the dates of others. */
@UseCase
@ForManagers
class PutOffTask implements DueDates {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final WorkItemMapper workItems;
    private final List<DueKeeper> keepers;
    private final AuditTrail audit;
    private final MovableClock clock;

    PutOffTask(WorkItemMapper workItems, List<DueKeeper> keepers, AuditTrail audit, MovableClock clock) {
        this.workItems = workItems;
        this.keepers = keepers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @ForStaff
    public boolean mayPutOff(String taskKey) {
        return keepers.stream().anyMatch(keeper -> keeper.taskKeys().contains(taskKey))
                || TaskTerms.of(taskKey).filter(term -> term.workingDays() > 0).isPresent();
    }

    @Override
    @Transactional
    public void putOff(String taskId, LocalDate day, String reason) {
        WorkItem item = workItems.find(taskId);
        if (item == null) {
            throw new Refusal("task.gone");
        }
        if (!mayPutOff(item.taskKey())) {
            throw new Refusal("task.not-put-off");
        }
        LocalDateTime next = day == null ? null : day.atTime(END_OF_DAY);
        check(item, next, reason);
        if (workItems.putOff(taskId, item.dueAt(), next, TaskCursor.place(next)) == 0) {
            throw new Refusal("task.gone");
        }
        keepers.stream().filter(keeper -> keeper.taskKeys().contains(item.taskKey())).forEach(keeper -> keeper.putOff(item, next));
        audit.record(AuditEvent.of("task.put-off", "step", item.taskKey()).inRound(item.roundId())
                .change(item.dueAt(), next).because(reason.strip() + " · " + item.subjectId()));
    }

    private void check(WorkItem item, LocalDateTime next, String reason) {
        FieldFaults faults = new FieldFaults();
        if (next == null) {
            faults.note("day", "rule.task.due-missing");
        } else {
            faults.note("day", DueRules.later(item.dueAt(), next, clock.now()));
        }
        faults.note("reason", DueRules.reasoned(reason));
        faults.refuse("task.put-off");
    }
}
