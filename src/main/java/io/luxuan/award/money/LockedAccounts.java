package io.luxuan.award.money;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Accounts under lock while grants are fitted in under their caps. */
final class LockedAccounts {
    /** More than DECIMAL(14,2) holds: no cap. */
    static final BigDecimal NO_CAP = new BigDecimal("999999999999.99");

    private final Map<String, LedgerAccount> accounts = new HashMap<>();
    private final Map<String, Raise> raises = new TreeMap<>();

    /** What an account's commitment grows by. @param cap the lowest of the grants' caps */
    record Raise(BigDecimal amount, BigDecimal cap) {}

    LockedAccounts(Collection<LedgerAccount> locked) {
        locked.forEach(account -> accounts.put(account.accountKey(), account));
    }

    static BigDecimal cap(Grant grant, LedgerScope scope) {
        BigDecimal cap = grant.caps().of(scope);
        return cap == null ? NO_CAP : cap;
    }

    List<LedgerAccount> of(Grant grant) {
        return Arrays.stream(LedgerScope.values()).map(scope -> accounts.get(grant.key(scope))).toList();
    }

    /** Takes the grant's amount on all of its accounts, or answers why it may not. */
    Refused take(Grant grant) {
        for (LedgerAccount account : of(grant)) {
            Verdict within = Grant.staysWithin(account.scope(), grant.caps().of(account.scope()), committed(account), grant.amount());
            if (!within.isAllowed()) {
                return within.refusal().orElseThrow();
            }
        }
        of(grant).forEach(account -> raises.merge(account.id(), new Raise(grant.amount(), cap(grant, account.scope())),
                (one, other) -> new Raise(one.amount().add(other.amount()), one.cap().min(other.cap()))));
        return null;
    }

    /** How much more each of its caps leaves, the least of them, in 万元. */
    BigDecimal room(Grant grant) {
        return of(grant).stream().map(account -> cap(grant, account.scope()).subtract(committed(account)))
                .min(BigDecimal::compareTo).orElseThrow();
    }

    /** By account id. */
    Map<String, Raise> raises() {
        return raises;
    }

    private BigDecimal committed(LedgerAccount account) {
        Raise raise = raises.get(account.id());
        return raise == null ? account.committed() : account.committed().add(raise.amount());
    }
}
