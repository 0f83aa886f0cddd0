package io.luxuan.web;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What is only read needs no transaction: on MySQL it would be three more round trips for each request. */
final class SessionTransactions implements TransactionOperations {
    private final TransactionTemplate writing;
    private final ThreadLocal<Boolean> reads = ThreadLocal.withInitial(() -> false);

    SessionTransactions(PlatformTransactionManager manager) {
        writing = new TransactionTemplate(manager);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T reading(Supplier<T> work) {
        reads.set(true);
        try {
            return work.get();
        } finally {
            reads.remove();
        }
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return (reads.get() ? TransactionOperations.withoutTransaction() : writing).execute(action);
    }
}
