package io.luxuan.award;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters payments. What a hold blocks is entered as held back, so that its release pays exactly that. */
@Component
class Ledger {
    private final PaymentMapper payments;
    private final AuditTrail audit;
    private final MovableClock clock;

    Ledger(PaymentMapper payments, AuditTrail audit, MovableClock clock) {
        this.payments = payments;
        this.audit = audit;
        this.clock = clock;
    }

    List<Payment> of(Project project) {
        return payments.of(project.id());
    }

    /** Pays or holds back; nothing where it was entered before or there is nothing to pay. */
    void pay(Project project, PaymentKind kind, BigDecimal amount) {
        boolean held = !PaymentRules.holdBlocksPayment(project.holdReason()).isAllowed();
        enter(project, kind, amount, held ? PaymentState.HELD : PaymentState.PAID, project.holdReason());
    }

    void claimBack(Project project, String reason) {
        enter(project, PaymentKind.CLAW_BACK, PaymentRules.clawBack(of(project)), PaymentState.CLAIMED, reason);
        payments.settleHeld(project.id(), PaymentState.CANCELLED, clock.now());
    }

    /** Answers how many lines a release paid. */
    int payHeld(Project project) {
        return payments.settleHeld(project.id(), PaymentState.PAID, clock.now());
    }

    private void enter(Project project, PaymentKind kind, BigDecimal amount, PaymentState state, String reason) {
        if (amount.signum() <= 0 || !PaymentRules.payOnce(kind, of(project)).isAllowed()) {
            return;
        }
        LocalDateTime now = clock.now();
        payments.insert(new Payment(Ids.next(), project.id(), project.roundId(), kind, amount, state, reason, now,
                state == PaymentState.HELD ? null : now));
        audit.record(AuditEvent.of("award.pay", "project", project.id()).inRound(project.roundId())
                .change(null, kind + " " + state).because(amount.toPlainString() + " 万元"));
    }
}
