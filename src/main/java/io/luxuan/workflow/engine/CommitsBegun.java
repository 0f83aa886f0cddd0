package io.luxuan.workflow.engine;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Whether the transaction of this thread has begun to commit. A connection that is lost then leaves it open whether the
 * database did it, so that only whoever asked can look and ask again.
 */
@Component
class CommitsBegun implements TransactionExecutionListener {
    private static final ThreadLocal<Boolean> BEGUN = new ThreadLocal<>();

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        BEGUN.remove();
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        BEGUN.set(true);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, Throwable failure) {
        if (failure == null) {
            BEGUN.remove();
        }
    }

    /** Of the last transaction of this thread that did not end well. */
    static boolean inThisThread() {
        return BEGUN.get() != null;
    }

    static void forget() {
        BEGUN.remove();
    }
}
