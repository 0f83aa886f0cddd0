package io.luxuan.award.money;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts to the ledger: each posting on every account of its award, all or none. Postings of one source are made once,
 * however often they are asked for.
 */
@Component
public class PostLedger {

    private final LedgerMapper ledger;
    private final OpenAccounts accounts;
    private final PostMany many;
    private final MovableClock clock;

    PostLedger(LedgerMapper ledger, OpenAccounts accounts, PostMany many, MovableClock clock) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.many = many;
        this.clock = clock;
    }

    /** Commits what the caps allow, in the order given. Answers by project id why the others were left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Refused> commit(List<Grant> grants) {
        if (grants.isEmpty()) {
            return Map.of();
        }
        LockedAccounts locked = lock(grants);
        Set<String> done = ledger.committedProjects(grants.stream().map(Grant::projectId).toList());
        List<LedgerEntry> entries = new ArrayList<>();
        Map<String, Refused> refused = new TreeMap<>();
        for (Grant grant : grants) {
            if (done.contains(grant.projectId())) {
                continue;
            }
            Refused beyond = locked.take(grant);
            if (beyond != null) {
                refused.put(grant.projectId(), beyond);
            } else {
                entries.addAll(entries(locked.of(grant), grant.projectId(), EntryKind.COMMIT, grant.projectId(), grant.amount(), BigDecimal.ZERO));
            }
        }
        raise(locked);
        enter(entries);
        return refused;
    }

    /**
     * Commits of each grant what its caps and the budget leave, in the order given. Answers by project id how much, in 万元.
     *
     * @param budget what all of them together may take, in 万元
     * @param whole  a grant that does not fit as it is gets nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<String, BigDecimal> commitWithin(List<Grant> grants, BigDecimal budget, boolean whole) {
        LockedAccounts locked = lock(grants);
        Map<String, BigDecimal> granted = new TreeMap<>();
        List<LedgerEntry> entries = new ArrayList<>();
        BigDecimal left = budget;
        for (Grant grant : grants) {
            BigDecimal fits = grant.amount().min(locked.roomForNew(grant)).min(left).max(BigDecimal.ZERO);
            BigDecimal amount = whole && fits.compareTo(grant.amount()) < 0 ? BigDecimal.ZERO : fits;
            granted.put(grant.projectId(), amount);
            if (amount.signum() > 0) {
                locked.take(grant.of(amount));
                left = left.subtract(amount);
                entries.addAll(entries(locked.of(grant), grant.projectId(), EntryKind.COMMIT, grant.projectId(), amount, BigDecimal.ZERO));
            }
        }
        raise(locked);
        enter(entries);
        return granted;
    }

    private void raise(LockedAccounts locked) {
        many.apply(locked.raises().entrySet().stream().map(one -> new Change(one.getKey(), one.getValue().amount(), BigDecimal.ZERO,
                one.getValue().cap(), one.getValue().awards(), one.getValue().most())).toList());
    }

    /** More for a committed project (奖励); as much of it as the caps allow. Answers how much that is, in 万元. */
    @Transactional(propagation = Propagation.MANDATORY)
    BigDecimal commitBonus(Grant bonus, String sourceId) {
        LockedAccounts locked = lock(List.of(bonus));
        if (ledger.entered(bonus.projectId(), EntryKind.BONUS, sourceId) > 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal granted = bonus.amount().min(locked.room(bonus)).max(BigDecimal.ZERO);
        if (granted.signum() > 0) {
            post(locked.of(bonus), bonus.projectId(), EntryKind.BONUS, sourceId, granted, BigDecimal.ZERO,
                    account -> ledger.commit(account.id(), granted, LockedAccounts.cap(bonus, account.scope()), 0, Integer.MAX_VALUE));
        }
        return granted;
    }

    /** Money that came back makes room again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recover(String projectId, String receiptId, BigDecimal amount) {
        once(projectId, EntryKind.RECOVER, receiptId, accounts -> post(accounts, projectId, EntryKind.RECOVER, receiptId,
                amount.negate(), amount.negate(), account -> ledger.recover(account.id(), amount)));
    }

    /**
     * What will not be paid any more is promised no longer.
     *
     * @param sourceId the project, or a payment that came back after it had ended
     * @param kept     what the bank has not answered yet, in 万元
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String projectId, String sourceId, BigDecimal kept) {
        if (ledger.ofProject(projectId).isEmpty()) {
            return;
        }
        once(projectId, EntryKind.RELEASE, sourceId, accounts -> {
            LedgerAccount award = accounts.stream().filter(account -> account.scope() == LedgerScope.AWARD).findFirst().orElseThrow();
            BigDecimal unpaid = award.committed().subtract(award.paid()).subtract(kept);
            int given = award.paid().signum() == 0 && kept.signum() == 0 ? -1 : 0;
            if (unpaid.signum() > 0) {
                post(accounts, projectId, EntryKind.RELEASE, sourceId, unpaid.negate(), BigDecimal.ZERO, account ->
                        ledger.commit(account.id(), unpaid.negate(), LockedAccounts.NO_CAP, given, Integer.MAX_VALUE));
            }
        });
    }

    private void once(String projectId, EntryKind kind, String sourceId, java.util.function.Consumer<List<LedgerAccount>> posting) {
        List<String> keys = ledger.ofProject(projectId).stream().map(LedgerAccount::accountKey).toList();
        if (keys.isEmpty()) {
            throw new Refusal("award.not-committed");
        }
        List<LedgerAccount> accounts = ledger.lock(keys);
        if (ledger.entered(projectId, kind, sourceId) == 0) {
            posting.accept(accounts);
        }
    }

    private void post(List<LedgerAccount> accounts, String projectId, EntryKind kind, String sourceId, BigDecimal committed,
            BigDecimal paid, java.util.function.ToIntFunction<LedgerAccount> update) {
        accounts.forEach(account -> changed(update.applyAsInt(account)));
        enter(entries(accounts, projectId, kind, sourceId, committed, paid));
    }

    private LockedAccounts lock(List<Grant> grants) {
        Map<String, LedgerAccount> wanted = new TreeMap<>();
        grants.forEach(grant -> grant.accounts().forEach(account -> wanted.putIfAbsent(account.accountKey(), account)));
        if (ledger.present(wanted.keySet()).size() < wanted.size()) {
            accounts.open(wanted);
        }
        return new LockedAccounts(ledger.lock(wanted.keySet()));
    }

    private List<LedgerEntry> entries(Collection<LedgerAccount> accounts, String projectId, EntryKind kind, String sourceId,
            BigDecimal committed, BigDecimal paid) {
        LocalDateTime now = clock.now();
        String who = Actors.require().id();
        return accounts.stream().map(account -> new LedgerEntry(
                Ids.next(), account.id(), projectId, kind, sourceId, committed, paid, now, who)).toList();
    }

    private void enter(List<LedgerEntry> entries) {
        Chunks.each(entries, ledger::enter);
    }

    /** The guard of the UPDATE itself has the last word. */
    private static void changed(int rows) {
        if (rows != 1) {
            throw new Refusal("award.over-committed");
        }
    }
}
