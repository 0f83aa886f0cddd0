package io.luxuan.award.clawback;

import io.luxuan.award.money.PaymentMapper;
import io.luxuan.award.money.ReturnedMoney;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the bank sent back to the treasury is not demanded of the unit, too. */
@Component
class LowerClawBack implements ReturnedMoney {
    private static final String REASON = "款项由银行退回或没有发出，不再追回";

    private final ClawBackMapper claims;
    private final PaymentMapper payments;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    LowerClawBack(ClawBackMapper claims, PaymentMapper payments, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.claims = claims;
        this.payments = payments;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void returned(Collection<String> projectIds) {
        projectIds.forEach(this::lower);
    }

    private void lower(String projectId) {
        claims.ofProject(projectId).stream().filter(ClawBack::isOpen).forEach(claim -> claims.lock(claim.id()));
        List<ClawBack> all = claims.ofProject(projectId);
        BigDecimal over = all.isEmpty() ? BigDecimal.ZERO : ClawBackRules.beyondWhatLeft(payments.of(projectId), all);
        for (int at = all.size() - 1; at >= 0 && over.signum() > 0; at--) {
            BigDecimal cut = all.get(at).isOpen() ? over.min(all.get(at).outstanding()) : BigDecimal.ZERO;
            if (cut.signum() > 0) {
                lower(all.get(at), cut);
                over = over.subtract(cut);
            }
        }
    }

    private void lower(ClawBack claim, BigDecimal by) {
        if (claims.lower(claim.id(), claim.state(), by) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(event("award.claw-back-lower", claim).change(claim.amount().toPlainString(), claim.amount().subtract(by).toPlainString())
                .because(REASON));
        if (claim.outstanding().compareTo(by) == 0) {
            claims.close(claim.id(), Actors.require().id(), REASON, clock.now());
            audit.record(event("award.claw-back-close", claim).change(claim.state(), ClawBackState.CLOSED).because(REASON));
            SettleClawBack.STEPS.forEach(step -> task.completeIfOpen(step, claim.id(), Map.of("settled", true)));
        }
    }

    private static AuditEvent event(String action, ClawBack claim) {
        return AuditEvent.of(action, "claw-back", claim.id()).inRound(claim.roundId());
    }
}
