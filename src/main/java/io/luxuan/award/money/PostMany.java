package io.luxuan.award.money;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays and lets go of many awards at once, in statements that do not grow with each of them. The caller holds their states. */
@Component
class PostMany {
    /** Accounts of one UPDATE. */
    private static final int ACCOUNTS = 50;

    private final LedgerMapper ledger;
    private final MovableClock clock;

    PostMany(LedgerMapper ledger, MovableClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Of one award. @param sourceId try of a payment that it comes from, or the award itself */
    record Posting(String projectId, String sourceId, BigDecimal amount) {}

    /** @throws Refusal {@code award.over-committed} when more would be paid than was promised; then nothing is */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pay(List<Posting> payments) {
        post(payments, EntryKind.PAY, (posting, account) -> new Change(account, BigDecimal.ZERO, posting.amount(), LockedAccounts.NO_CAP, 0,
                Integer.MAX_VALUE));
    }

    /** Money that the bank sent back after it had said that it was paid: promised still, paid no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unpay(List<Posting> payments) {
        post(payments, EntryKind.UNPAY, (posting, account) -> new Change(account, BigDecimal.ZERO, posting.amount().negate(),
                LockedAccounts.NO_CAP, 0, Integer.MAX_VALUE));
    }

    /** What was promised and will not be paid; nothing of it may have been paid. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(List<Posting> promises) {
        post(promises, EntryKind.RELEASE, (posting, account) -> new Change(account, posting.amount().negate(), BigDecimal.ZERO,
                LockedAccounts.NO_CAP, -1, Integer.MAX_VALUE));
    }

    /** The accounts are held in the order of their keys, as every posting holds them. */
    private void post(List<Posting> postings, EntryKind kind, ChangeOf changeOf) {
        if (postings.isEmpty()) {
            return;
        }
        Map<String, List<AwardAccount>> accounts = Chunks.all(postings.stream().map(Posting::projectId).toList(), ledger::ofProjects).stream()
                .collect(Collectors.groupingBy(AwardAccount::projectId));
        ledger.lock(accounts.values().stream().flatMap(List::stream).map(AwardAccount::accountKey).collect(Collectors.toSet()));
        Set<String> done = Set.copyOf(Chunks.all(postings.stream().map(Posting::projectId).toList(), ids -> ledger.sources(kind, ids)));
        Map<String, Change> changes = new TreeMap<>();
        List<LedgerEntry> entries = new ArrayList<>();
        for (Posting posting : postings) {
            if (!done.contains(posting.sourceId())) {
                for (AwardAccount account : committed(accounts, posting)) {
                    Change change = changeOf.of(posting, account.id());
                    changes.merge(account.id(), change, Change::and);
                    entries.add(entry(posting, change, kind));
                }
            }
        }
        apply(changes.values());
        Chunks.each(entries, ledger::enter);
    }

    private static List<AwardAccount> committed(Map<String, List<AwardAccount>> accounts, Posting posting) {
        List<AwardAccount> own = accounts.get(posting.projectId());
        if (own == null) {
            throw new Refusal("award.not-committed");
        }
        return List.copyOf(own.stream().collect(Collectors.toMap(AwardAccount::id, account -> account, (one, other) -> one,
                LinkedHashMap::new)).values());
    }

    /** The guard of the UPDATE itself has the last word. */
    void apply(Collection<Change> changes) {
        Chunks.each(changes, ACCOUNTS, some -> {
            if (ledger.change(some) != some.size()) {
                throw new Refusal("award.over-committed");
            }
        });
    }

    private LedgerEntry entry(Posting posting, Change change, EntryKind kind) {
        LocalDateTime now = clock.now();
        return new LedgerEntry(Ids.next(), change.id(), posting.projectId(), kind, posting.sourceId(), change.committed(), change.paid(), now,
                Actors.require().id());
    }

    private interface ChangeOf {
        Change of(Posting posting, String accountId);
    }
}
