package io.luxuan.storage;

import org.springframework.transaction.support.TransactionSynchronization;

/** A commit of unknown outcome keeps its file: the row may be there. */
record DropOnRollback(Blobs blobs, String id) implements TransactionSynchronization {
    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_ROLLED_BACK) {
            blobs.drop(id);
        }
    }
}
