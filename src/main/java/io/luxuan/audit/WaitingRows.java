package io.luxuan.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The lines of one transaction. The last thing that the transaction does is to append them. */
final class WaitingRows implements TransactionSynchronization {
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

    /** After everything else: whoever holds the head of the chain waits for no other lock. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
