package io.luxuan.award.clawback;

import io.luxuan.award.money.MoneyHolder;
import io.luxuan.award.money.MoneyHolders;
import io.luxuan.award.money.PaymentMapper;
import io.luxuan.award.project.Project;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the claim for what was paid, once a cause, and gives the department the task to demand it. */
@Component
public class OpenClawBack {
    private final MoneyHolders holders;
    private final ClawBackMapper claims;
    private final PaymentMapper payments;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    OpenClawBack(MoneyHolders holders, ClawBackMapper claims, PaymentMapper payments, Processes processes, AuditTrail audit, MovableClock clock) {
        this.holders = holders;
        this.claims = claims;
        this.payments = payments;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was paid or is with the bank and no claim covers yet, in 万元. */
    public BigDecimal claimable(Project project) {
        return claimable(project.id());
    }

    private BigDecimal claimable(String id) {
        return ClawBackRules.claimable(payments.of(id), claims.ofProject(id));
    }

    boolean mayOpen(Project project, ClawBackCause cause) {
        return mayOpen(project.id(), cause);
    }

    private boolean mayOpen(String id, ClawBackCause cause) {
        return claimable(id).signum() > 0 && claims.ofProject(id).stream().noneMatch(claim -> claim.cause() == cause);
    }

    /** Answers its id; empty where nothing is left to claim or this cause was claimed before. */
    public Optional<String> open(Project project, ClawBackCause cause, String reason) {
        return open(MoneyHolder.of(project), cause, reason);
    }

    /** The same for whoever was paid. */
    public Optional<String> open(MoneyHolder holder, ClawBackCause cause, String reason) {
        holders.lock(holder);
        if (!mayOpen(holder.id(), cause)) {
            return Optional.empty();
        }
        BigDecimal amount = claimable(holder.id());
        ClawBack claim = new ClawBack(Ids.next(), holder.id(), holder.roundId(), holder.organisationId(), cause, amount,
                BigDecimal.ZERO, ClawBackState.OPENED, reason, clock.now(), Actors.require().id(), null, null, null, null, null, null);
        claims.insert(claim);
        audit.record(AuditEvent.of("award.claw-back", "claw-back", claim.id()).inRound(holder.roundId())
                .change(cause, amount.toPlainString()).because(reason));
        processes.start("claw-back", claim.id(), holder.roundId(), Map.of());
        return Optional.of(claim.id());
    }
}
