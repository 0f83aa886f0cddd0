package io.luxuan.audit;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The lines of one transaction. The last thing that the transaction does is to write them. */
final class TransactionLines implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionLines.class);

    private final LineWriter writer;
    private final List<AuditRow> rows = new ArrayList<>();
    private boolean written;

    TransactionLines(LineWriter writer) {
        this.writer = writer;
    }

    /** After the writing (another listener of the commit has more to say) a line follows at once. */
    void add(List<AuditRow> more) {
        if (written) {
            writer.write(more);
        } else {
            rows.addAll(more);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        writer.write(rows);
    }

    /** Only when something spoke for the first time while the transaction was committing: then nobody asked it to write. */
    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED && !written) {
            LOG.error("{} audit lines came too late for their transaction and are lost: {}", rows.size(), rows);
        }
    }

    /** After everything else, so that one statement takes all lines. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
