package io.luxuan.audit;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the lines of a transaction, in few statements and without a lock that another transaction could wait for. */
@Component
class LineWriter {

    private final UnsealedMapper unsealed;

    LineWriter(UnsealedMapper unsealed) {
        this.unsealed = unsealed;
    }

    void write(List<AuditRow> lines) {
        Chunks.each(lines, chunk -> unsealed.insert(chunk.stream()
                    .map(line -> UnsealedRow.of(Ids.next(), line)).toList()));
    }
}
