package io.luxuan.workflow.reminder;

import io.luxuan.workflow.GivenReminders;
import io.luxuan.workflow.Reminder;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredReminders implements GivenReminders {
    private final ReminderMapper reminders;

    StoredReminders(ReminderMapper reminders) {
        this.reminders = reminders;
    }

    @Override
    public List<Reminder> of(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : reminders.withIds(ids);
    }
}
