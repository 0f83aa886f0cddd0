package io.luxuan.award.money;

import io.luxuan.shared.Chunks;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens ledger accounts in a transaction of its own: the locks of new rows are gone before the postings' locks are taken,
 * so that these are taken in the order of keys alone.
 */
@Component
class OpenAccounts {
    private final LedgerMapper ledger;

    OpenAccounts(LedgerMapper ledger) {
        this.ledger = ledger;
    }

    /** @param wanted by key; those that are there stay as they are */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void open(Map<String, LedgerAccount> wanted) {
        Set<String> present = ledger.present(wanted.keySet());
        Chunks.each(new TreeMap<>(wanted).values().stream().filter(account -> !present.contains(account.accountKey())).toList(), ledger::open);
    }
}
