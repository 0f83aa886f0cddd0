package io.luxuan.audit;

import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForLogReaders;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

@UseCase
@ForLogReaders
class LogReader implements AuditLog {
    private final AuditMapper mapper;
    private final Sealer sealer;

    LogReader(AuditMapper mapper, Sealer sealer) {
        this.mapper = mapper;
        this.sealer = sealer;
    }

    @Override
    public Slice<AuditLine> find(AuditFilter filter, String cursor, int limit) {
        if (filter.isHopeless()) {
            return new Slice<>(List.of(), null);
        }
        sealer.sealUnlessBusy(); // what has just happened is shown
        return Slice.of(mapper.find(filter, seq(cursor), limit + 1), limit, line -> Long.toString(line.seq()));
    }

    @Override
    public List<String> actions() {
        return mapper.actions();
    }

    /** A cursor that nobody gave out starts from the top. */
    private static Long seq(String cursor) {
        return cursor != null && cursor.matches("\\d{1,18}") ? Long.valueOf(cursor) : null;
    }
}
