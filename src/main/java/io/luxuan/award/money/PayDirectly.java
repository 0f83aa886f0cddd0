package io.luxuan.award.money;

import io.luxuan.award.DirectAwards;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Each award is an account of the ledger like a project's, under its application's id, and is paid with one line. */
@UseCase
class PayDirectly implements DirectAwards {
    private final DirectAwardMapper awards;
    private final PaymentMapper payments;
    private final PostLedger ledger;
    private final Grants grants;
    private final Recipients recipients;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    PayDirectly(DirectAwardMapper awards, PaymentMapper payments, PostLedger ledger, Grants grants, Recipients recipients,
            Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.awards = awards;
        this.payments = payments;
        this.ledger = ledger;
        this.grants = grants;
        this.recipients = recipients;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @ForSystem
    @Transactional
    public Map<String, BigDecimal> promise(String roundId, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        rounds.hold(roundId);
        Map<String, BigDecimal> promised = known(wishes);
        List<Wish> fresh = wishes.stream().filter(wish -> !promised.containsKey(wish.applicationId())).toList();
        if (!fresh.isEmpty()) {
            promised.putAll(commit(rounds.get(roundId), fresh));
        }
        return promised;
    }

    private Map<String, BigDecimal> known(List<Wish> wishes) {
        return awards.byIds(wishes.stream().map(Wish::applicationId).toList()).stream().collect(Collectors.toMap(
                DirectAward::applicationId, DirectAward::amount, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, BigDecimal> commit(Round round, List<Wish> fresh) {
        Programme programme = rounds.programmeOf(round);
        boolean whole = programme.funding().type() == FundingType.FLAT;
        Map<String, Recipient> to = recipients.of(programme, fresh.stream().map(Wish::applicationId).toList());
        List<Grant> all = fresh.stream().map(wish -> grants.of(wish.applicationId(),
                to.getOrDefault(wish.applicationId(), Recipient.unit(wish.organisationId())), wish.amount(), round, programme)).toList();
        Map<String, BigDecimal> granted = ledger.commitWithin(all, budgetLeft(round), whole);
        List<DirectAward> rows = new ArrayList<>();
        for (Wish wish : fresh) {
            BigDecimal amount = granted.get(wish.applicationId());
            if (amount.signum() > 0) {
                rows.add(new DirectAward(wish.applicationId(), round.id(), programme.id(), wish.organisationId(), wish.title(),
                        amount, DirectAward.State.PROMISED, clock.now(), null));
            }
            record("award.promise", round.id(), wish.applicationId(), wish.amount(), amount);
        }
        if (!rows.isEmpty()) {
            awards.insertAll(rows);
        }
        return granted;
    }

    private BigDecimal budgetLeft(Round round) {
        BigDecimal budget = round.settings().budget();
        BigDecimal used = awards.inRound(round.id());
        return budget == null ? LockedAccounts.NO_CAP : used == null ? budget : budget.subtract(used);
    }

    @Override
    @ForSystem
    @Transactional
    public void release(String roundId, Collection<String> applicationIds) {
        for (DirectAward award : standing(applicationIds)) {
            if (awards.move(List.of(award.applicationId()), DirectAward.State.PROMISED, DirectAward.State.RELEASED, clock.now()) > 0) {
                ledger.release(award.applicationId());
                record("award.unpromise", roundId, award.applicationId(), award.amount(), BigDecimal.ZERO);
            }
        }
    }

    @Override
    @ForSystem
    @Transactional
    public void pay(String roundId, Collection<String> applicationIds) {
        for (DirectAward award : standing(applicationIds)) {
            if (awards.move(List.of(award.applicationId()), DirectAward.State.PROMISED, DirectAward.State.PAID, clock.now()) > 0) {
                Payment payment = new Payment(Ids.next(), award.applicationId(), roundId, PaymentKind.WHOLE, award.amount(),
                        PaymentState.PAID, null, clock.now(), clock.now());
                payments.insert(payment);
                ledger.pay(award.applicationId(), payment.id(), award.amount());
                record("award.pay", roundId, award.applicationId(), null, award.amount());
            }
        }
    }

    private List<DirectAward> standing(Collection<String> applicationIds) {
        return applicationIds.isEmpty() ? List.of() : awards.byIds(applicationIds).stream()
                .filter(award -> award.state() == DirectAward.State.PROMISED).toList();
    }

    private void record(String action, String roundId, String applicationId, BigDecimal before, BigDecimal after) {
        audit.record(AuditEvent.of(action, "application", applicationId).inRound(roundId)
                .change(before == null ? null : before.toPlainString(), after.toPlainString()));
    }
}
