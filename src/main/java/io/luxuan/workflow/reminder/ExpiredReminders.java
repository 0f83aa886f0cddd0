package io.luxuan.workflow.reminder;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.time.Period;

/** Reminders long since seen; what was reminded of stands with the task. */
@UseCase
@ForSystem
class ExpiredReminders implements Expiring {
    private final ExpiredRemindersMapper rows;

    ExpiredReminders(ExpiredRemindersMapper rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Period kept() {
        return Period.ofYears(1);
    }

    @Override
    public long expired(LocalDateTime before) {
        return rows.count(before);
    }

    @Override
    public int remove(LocalDateTime before, int limit) {
        return rows.remove(before, limit);
    }
}
