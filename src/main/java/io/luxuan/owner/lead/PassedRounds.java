package io.luxuan.owner.lead;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rounds that a transaction has been let into: many lines about one round cost one look. */
final class PassedRounds implements TransactionSynchronization {
    private final Set<String> passed = new HashSet<>();

    static PassedRounds ofTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream().filter(PassedRounds.class::isInstance)
                .map(PassedRounds.class::cast).findFirst().orElseGet(PassedRounds::begin);
    }

    void once(String accountId, String roundId, Runnable look) {
        String key = accountId + "/" + roundId;
        if (!passed.contains(key)) {
            look.run();
            passed.add(key);
        }
    }

    void let(String accountId, String roundId) {
        passed.add(accountId + "/" + roundId);
    }

    private static PassedRounds begin() {
        PassedRounds begun = new PassedRounds();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }
}
