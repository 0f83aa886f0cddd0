package io.luxuan.award.money;

import io.luxuan.award.PaidAwards;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The money of an award without a project that comes to its end: what was not sent is not paid and promised no longer. */
@Component
public class EndDirectly {
    private final DirectAwardMapper awards;
    private final PaymentMapper payments;
    private final PostLedger ledger;
    private final Rounds rounds;
    private final List<PaidAwards> hearers;
    private final AuditTrail audit;
    private final MovableClock clock;

    EndDirectly(DirectAwardMapper awards, PaymentMapper payments, PostLedger ledger, Rounds rounds, List<PaidAwards> hearers,
            AuditTrail audit, MovableClock clock) {
        this.awards = awards;
        this.payments = payments;
        this.ledger = ledger;
        this.rounds = rounds;
        this.hearers = hearers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers whether money had left the treasury: then it is to be claimed back.
     *
     * @throws Refusal {@code award.end-over} for one that has ended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(MoneyHolder holder, String why) {
        rounds.hold(holder.roundId());
        DirectAward award = awards.lock(holder.id()).orElseThrow(() -> new NotFound("award", holder.id()));
        HoldRules.isNotOver(award.state()).require();
        payments.cancel(holder.id(), clock.now());
        List<Payment> entered = payments.of(holder.id());
        boolean paid = entered.stream().anyMatch(payment -> payment.state().hasLeft());
        DirectAward.State to = paid ? DirectAward.State.REVOKED : DirectAward.State.CANCELLED;
        if (awards.move(List.of(holder.id()), award.state(), to, clock.now()) == 0) {
            throw new Refusal("award.stale");
        }
        ledger.release(holder.id(), holder.id(), PaymentRules.withTheBank(entered));
        audit.record(AuditEvent.of("award.end", "application", holder.id()).inRound(holder.roundId()).change(award.state(), to).because(why));
        return paid;
    }

    /** Whoever keeps a state of its own lets go of it, when all else is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(MoneyHolder holder) {
        hearers.forEach(hearer -> hearer.cancelled(List.of(holder.id())));
    }
}
