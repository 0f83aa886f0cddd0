package io.luxuan.workflow.failure;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.time.Period;

/** Failed steps that have been got over; retries stand in the audit log. */
@UseCase
@ForSystem
class ExpiredFailures implements Expiring {
    private final ExpiredFailuresMapper rows;

    ExpiredFailures(ExpiredFailuresMapper rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "failures";
    }

    @Override
    public Period kept() {
        return Period.ofDays(90);
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
