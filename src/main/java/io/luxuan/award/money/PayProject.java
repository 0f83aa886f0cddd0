package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Enters payments, each kind once a project: the project's row is locked first, so that of two clicks or two tries of a
 * process step one finds the other's line. What a hold blocks is entered as held back; its release pays exactly that.
 */
@Component
public class PayProject {
    private final ProjectMapper projects;
    private final PaymentMapper payments;
    private final Holds holds;
    private final Grants grants;
    private final PostLedger ledger;
    private final AuditTrail audit;
    private final MovableClock clock;

    PayProject(ProjectMapper projects, PaymentMapper payments, Holds holds, Grants grants, PostLedger ledger, AuditTrail audit,
            MovableClock clock) {
        this.projects = projects;
        this.payments = payments;
        this.holds = holds;
        this.grants = grants;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Payment> of(Project project) {
        return payments.of(project.id());
    }

    /** Pays or holds back; nothing where it was entered before or there is nothing to pay. */
    public void pay(Project project, PaymentKind kind, BigDecimal amount) {
        projects.lock(project.id());
        if (amount.signum() > 0 && PaymentRules.payOnce(kind, of(project)).isAllowed()) {
            promise(project);
            enter(project, kind, amount);
        }
    }

    /** What the first payments, paid or held, leave of the amount. */
    public void payBalance(Project project) {
        projects.lock(project.id());
        pay(project, PaymentKind.BALANCE, PaymentRules.balance(project.amount(), of(project)));
    }

    /** Once, for the grade that earns it, and no more than the caps leave. */
    public void payBonus(Project project, BigDecimal bonus) {
        projects.lock(project.id());
        if (bonus.signum() <= 0 || !PaymentRules.payOnce(PaymentKind.BONUS, of(project)).isAllowed()) {
            return;
        }
        promise(project);
        BigDecimal granted = ledger.commitBonus(grants.of(project, bonus), project.id());
        if (granted.signum() > 0) {
            enter(project, PaymentKind.BONUS, granted);
        }
        if (granted.compareTo(bonus) < 0) {
            audit.record(event("award.bonus-cut", project).change(bonus.toPlainString(), granted.toPlainString()));
        }
    }

    /** Pays what was held, where no hold is left. Answers how many lines. */
    int payHeld(Project project) {
        projects.lock(project.id());
        if (!PaymentRules.holdBlocksPayment(holds.open(project.id())).isAllowed()) {
            return 0;
        }
        List<Payment> held = of(project).stream().filter(payment -> payment.state() == PaymentState.HELD).toList();
        held.forEach(payment -> settle(project, payment));
        return held.size();
    }

    public void cancelHeld(Project project) {
        payments.settleHeld(project.id(), PaymentState.CANCELLED, clock.now());
    }

    private void settle(Project project, Payment payment) {
        if (payments.settle(payment.id(), PaymentState.PAID, clock.now()) > 0) {
            ledger.pay(project.id(), payment.id(), payment.amount());
            audit.record(event("award.pay", project).change(payment.kind() + " HELD", payment.kind() + " PAID").because(money(payment)));
        }
    }

    /** A project of before the ledger is promised when it is first paid. */
    private void promise(Project project) {
        Map<String, Refused> refused = ledger.commit(List.of(grants.of(project, project.amount())));
        refused.forEach((id, why) -> holds.place(project, HoldKind.CAP, grants.text(why)));
    }

    private void enter(Project project, PaymentKind kind, BigDecimal amount) {
        List<Hold> open = holds.open(project.id());
        boolean held = !PaymentRules.holdBlocksPayment(open).isAllowed();
        LocalDateTime now = clock.now();
        Payment payment = new Payment(Ids.next(), project.id(), project.roundId(), kind, amount,
                held ? PaymentState.HELD : PaymentState.PAID, held ? open.get(0).reason() : null, now, held ? null : now);
        payments.insert(payment);
        if (!held) {
            ledger.pay(project.id(), payment.id(), amount);
        }
        audit.record(event("award.pay", project).change(null, kind + " " + payment.state()).because(money(payment)));
    }

    private static String money(Payment payment) {
        return payment.amount().toPlainString() + " 万元";
    }

    private static AuditEvent event(String action, Project project) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId());
    }
}
