package io.luxuan.award.money;

import io.luxuan.award.DirectAwards;
import io.luxuan.award.money.PostMany.Posting;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Each award is an account of the ledger like a project's, under its application's id, and is due with one line. */
@UseCase
class PayDirectly implements DirectAwards {
    private final DirectAwardMapper awards;
    private final PaymentMapper payments;
    private final PostLedger ledger;
    private final PostMany many;
    private final Grants grants;
    private final Recipients recipients;
    private final Holds holds;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    PayDirectly(DirectAwardMapper awards, PaymentMapper payments, PostLedger ledger, PostMany many, Grants grants, Recipients recipients,
            Holds holds, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.awards = awards;
        this.payments = payments;
        this.ledger = ledger;
        this.many = many;
        this.grants = grants;
        this.recipients = recipients;
        this.holds = holds;
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
        Caps caps = grants.caps(programme, round.year());
        List<Grant> all = fresh.stream().map(wish -> Grants.of(wish.applicationId(),
                to.getOrDefault(wish.applicationId(), Recipient.unit(wish.organisationId())), wish.amount(), round, programme, caps)).toList();
        Map<String, BigDecimal> granted = ledger.commitWithin(all, budgetLeft(round), whole);
        List<DirectAward> rows = new ArrayList<>();
        List<AuditEvent> events = new ArrayList<>();
        for (Wish wish : fresh) {
            BigDecimal amount = granted.get(wish.applicationId());
            if (amount.signum() > 0) {
                rows.add(new DirectAward(wish.applicationId(), round.id(), programme.id(), wish.organisationId(), wish.title(),
                        amount, DirectAward.State.PROMISED, clock.now(), null));
            }
            events.add(event("award.promise", round.id(), wish.applicationId(), wish.amount(), amount));
        }
        audit.recordAll(events);
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
        Chunks.each(applicationIds, ids -> {
            List<DirectAward> standing = moved(roundId, ids, DirectAward.State.RELEASED);
            many.release(standing.stream().map(award -> new Posting(award.applicationId(), award.applicationId(), award.amount())).toList());
            audit.recordAll(standing.stream().map(award -> event("award.unpromise", roundId, award.applicationId(), award.amount(),
                    BigDecimal.ZERO)).toList());
        });
    }

    @Override
    @ForSystem
    @Transactional
    public void makeDue(String roundId, Collection<String> applicationIds) {
        Chunks.each(applicationIds, ids -> {
            List<DirectAward> standing = moved(roundId, ids, DirectAward.State.DUE);
            if (!standing.isEmpty()) {
                enter(roundId, standing);
            }
        });
    }

    private void enter(String roundId, List<DirectAward> standing) {
        LocalDateTime now = clock.now();
        Map<String, String> held = holds.reasons(standing.stream().map(DirectAward::applicationId).toList());
        payments.insertAll(standing.stream().map(award -> Payment.entered(award.applicationId(), roundId, PaymentKind.WHOLE, award.amount(),
                held.containsKey(award.applicationId()) ? PaymentState.HELD : PaymentState.DUE, held.get(award.applicationId()), now)).toList());
        audit.recordAll(standing.stream().map(award -> event("award.due", roundId, award.applicationId(), null, award.amount())
                .because(held.get(award.applicationId()))).toList());
    }

    /** Those of them that were promised stand there now; whoever does the same at once waits and finds none. */
    private List<DirectAward> moved(String roundId, List<String> ids, DirectAward.State to) {
        rounds.hold(roundId);
        List<DirectAward> standing = awards.byIds(ids).stream().filter(award -> award.state() == DirectAward.State.PROMISED).toList();
        if (!standing.isEmpty()) {
            int gone = awards.move(standing.stream().map(DirectAward::applicationId).toList(), DirectAward.State.PROMISED, to, clock.now());
            if (gone != standing.size()) {
                throw new IllegalStateException(gone + " of " + standing.size() + " awards of round " + roundId + " stand as they were read");
            }
        }
        return standing;
    }

    private static AuditEvent event(String action, String roundId, String applicationId, BigDecimal before, BigDecimal after) {
        return AuditEvent.of(action, "application", applicationId).inRound(roundId)
                .change(before == null ? null : before.toPlainString(), after.toPlainString());
    }
}
