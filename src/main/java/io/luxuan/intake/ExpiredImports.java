package io.luxuan.intake;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.time.Period;

/** Uploaded files of imports that ended; what they brought stands in the round. */
@UseCase
@ForSystem
class ExpiredImports implements Expiring {
    private final ExpiredImportsMapper rows;

    ExpiredImports(ExpiredImportsMapper rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "imports";
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
