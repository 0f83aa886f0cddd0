package io.luxuan.award.money;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
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

    /** What an account's commitment grows by. @param cap, most the lowest of the grants' caps, in 万元 and in awards */
    record Raise(BigDecimal amount, BigDecimal cap, int awards, int most) {
        Raise and(Raise other) {
            return new Raise(amount.add(other.amount), cap.min(other.cap), awards + other.awards, Math.min(most, other.most));
        }
    }

    LockedAccounts(Collection<LedgerAccount> locked) {
        locked.forEach(account -> accounts.put(account.accountKey(), account));
    }

    static BigDecimal cap(Grant grant, LedgerScope scope) {
        BigDecimal cap = grant.caps().of(scope);
        return cap == null ? NO_CAP : cap;
    }

    List<LedgerAccount> of(Grant grant) {
        return grant.scopes().stream().map(scope -> accounts.get(grant.key(scope))).toList();
    }

    static int most(Grant grant, LedgerScope scope) {
        Integer most = grant.caps().count(scope);
        return most == null ? Integer.MAX_VALUE : most;
    }

    /** Takes the grant's amount on all of its accounts, or answers why it may not. */
    Refused take(Grant grant) {
        for (LedgerAccount account : of(grant)) {
            LedgerScope scope = account.scope();
            Verdict within = Grant.staysWithin(scope, grant.caps().count(scope), awards(account));
            within = within.isAllowed() ? Grant.staysWithin(scope, grant.caps().of(scope), committed(account), grant.amount()) : within;
            if (!within.isAllowed()) {
                return within.refusal().orElseThrow();
            }
        }
        of(grant).forEach(account -> raises.merge(account.id(),
                new Raise(grant.amount(), cap(grant, account.scope()), 1, most(grant, account.scope())), Raise::and));
        return null;
    }

    /** How much more each of its caps leaves an award that has its place already, the least of them, in 万元. */
    BigDecimal room(Grant grant) {
        return of(grant).stream().map(account -> cap(grant, account.scope()).subtract(committed(account)))
                .min(BigDecimal::compareTo).orElseThrow();
    }

    /** The same for a new award: nothing where a count is full. */
    BigDecimal roomForNew(Grant grant) {
        boolean free = of(grant).stream().allMatch(account -> awards(account) < most(grant, account.scope()));
        return free ? room(grant) : BigDecimal.ZERO;
    }

    /** By account id. */
    Map<String, Raise> raises() {
        return raises;
    }

    private BigDecimal committed(LedgerAccount account) {
        Raise raise = raises.get(account.id());
        return raise == null ? account.committed() : account.committed().add(raise.amount());
    }

    private int awards(LedgerAccount account) {
        Raise raise = raises.get(account.id());
        return raise == null ? account.awards() : account.awards() + raise.awards();
    }
}
