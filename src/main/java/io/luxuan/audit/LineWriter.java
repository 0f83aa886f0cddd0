package io.luxuan.audit;

import io.luxuan.shared.Ids;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the lines of a transaction, in few statements and without a lock that another transaction could wait for. */
@Component
class LineWriter {
    private static final int CHUNK = 200;

    private final UnsealedMapper unsealed;

    LineWriter(UnsealedMapper unsealed) {
        this.unsealed = unsealed;
    }

    void write(List<AuditRow> lines) {
        for (int from = 0; from < lines.size(); from += CHUNK) {
            unsealed.insert(lines.subList(from, Math.min(from + CHUNK, lines.size())).stream()
                    .map(line -> UnsealedRow.of(Ids.next(), line)).toList());
        }
    }
}
