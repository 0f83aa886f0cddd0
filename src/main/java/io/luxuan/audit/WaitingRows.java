package io.luxuan.audit;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The lines of one transaction. The last thing that the transaction does is to append them. */
final class WaitingRows implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingRows.class);

    private final ChainWriter writer;
    private final List<AuditRow> rows = new ArrayList<>();
    private boolean appended;

    WaitingRows(ChainWriter writer) {
        this.writer = writer;
    }

    /** After the appending (another listener of the commit has more to say) a line follows at once: the head is ours. */
    void add(List<AuditRow> more) {
        if (appended) {
            writer.append(more);
        } else {
            rows.addAll(more);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        appended = true;
        writer.append(rows);
    }

    /** Only when something spoke for the first time while the transaction was committing: then nobody asked it to append. */
    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED && !appended) {
            LOG.error("{} audit lines came too late for their transaction and are lost: {}", rows.size(), rows);
        }
    }

    /** After everything else: whoever holds the head of the chain waits for no other lock. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
