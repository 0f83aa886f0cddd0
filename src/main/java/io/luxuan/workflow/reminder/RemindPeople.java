package io.luxuan.workflow.reminder;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.PressedTasks;
import io.luxuan.workflow.Reminder;
import io.luxuan.workflow.Reminders;
import io.luxuan.workflow.WorkItem;
import io.luxuan.workflow.task.Candidacy;
import io.luxuan.workflow.task.WorkItemMapper;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks tasks first and writes messages for what it marked: of two servers or two clicks at once, only one finds
 * anything to mark.
 */
@UseCase
@ForManagers
public class RemindPeople implements Reminders {

    private final ReminderMapper reminders;
    private final WorkItemMapper workItems;
    private final AuditTrail audit;
    private final MovableClock clock;

    RemindPeople(ReminderMapper reminders, WorkItemMapper workItems, AuditTrail audit, MovableClock clock) {
        this.reminders = reminders;
        this.workItems = workItems;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @ForSignedIn
    public List<PressedTasks> pressing() {
        return reminders.pressing(Candidacy.ofReminders(Actors.require()));
    }

    @Override
    @Transactional
    public void remind(String taskId) {
        WorkItem item = workItems.find(taskId);
        if (item == null) {
            throw new Refusal("task.gone");
        }
        LocalDateTime now = clock.now();
        if (reminders.mark(taskId, now, now.minusHours(1)) == 0) {
            throw new Refusal("task.reminded");
        }
        send(List.of(new ReminderMapper.Pressed(item.roundId(), item.taskKey(), item.assigneeId(), item.candidate(), 1)), now);
    }

    @Override
    @Transactional
    public int remindOverdue(String roundId, String taskKey) {
        if (roundId == null || taskKey == null) {
            throw new NotFound("tasks of", roundId + " " + taskKey);
        }
        LocalDateTime now = clock.now();
        if (reminders.markOverdue(roundId, taskKey, now, now.minusHours(1)) == 0) {
            throw new Refusal("task.nobody-to-remind");
        }
        return send(reminders.marked(roundId, taskKey, now), now);
    }

    @Override
    @Transactional
    public int remindAll(String roundId, Collection<String> taskIds) {
        LocalDateTime now = clock.now();
        if (taskIds.isEmpty() || reminders.markThese(roundId, taskIds, now, now.minusHours(1)) == 0) {
            throw new Refusal("task.nobody-to-remind");
        }
        return send(reminders.marked(roundId, null, now), now);
    }

    /** What is overdue, once a day; answers how many people were reminded. */
    @Transactional
    @ForSystem
    public int remindDaily() {
        LocalDateTime now = clock.now();
        return reminders.markAllOverdue(now, now.minusHours(20)) == 0 ? 0 : send(reminders.marked(null, null, now), now);
    }

    @Override
    @ForStaff
    public List<Reminder> ofRound(String roundId, int limit) {
        return reminders.ofRound(roundId, limit);
    }

    private int send(List<ReminderMapper.Pressed> people, LocalDateTime now) {
        String sender = Actors.require().id();
        List<Reminder> messages = people.stream().map(it -> new Reminder(Ids.next(), it.roundId(), it.taskKey(),
                it.assigneeId(), it.candidate(), it.taskCount(), now, sender)).toList();
        Chunks.each(messages, reminders::insertAll);
        audit.recordAll(messages.stream().map(RemindPeople::event).toList());
        return messages.size();
    }

    private static AuditEvent event(Reminder message) {
        String whom = message.assigneeId() == null ? message.candidate() : message.assigneeId();
        return AuditEvent.of("task.remind", "reminder", message.id()).inRound(message.roundId())
                .change(null, message.taskKey()).because(message.taskCount() + " × " + whom);
    }
}
