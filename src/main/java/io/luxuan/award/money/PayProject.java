package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Enters what is due, each kind once a project: the project's row is locked first, so that of two clicks or two tries of a
 * process step one finds the other's line. What a hold blocks is entered as held back; its release makes exactly that due.
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

    /** Due or held back; nothing where it was entered before or there is nothing to pay. */
    public void pay(Project project, PaymentKind kind, BigDecimal amount) {
        projects.lock(project.id());
        if (amount.signum() > 0 && PaymentRules.payOnce(kind, of(project)).isAllowed()) {
            promise(project);
            enter(project, kind, amount);
        }
    }

    /** What the first payments, wherever they stand, leave of the amount. */
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

    /** What was held is due where no hold is left. Answers how many lines. */
    int releaseHeld(Project project) {
        projects.lock(project.id());
        if (!PaymentRules.holdBlocksPayment(holds.open(project.id())).isAllowed()) {
            return 0;
        }
        List<Payment> held = of(project).stream().filter(payment -> payment.state() == PaymentState.HELD).toList();
        held.forEach(payment -> release(project, payment));
        return held.size();
    }

    /**
     * What is held of an award that was set to less: the later instalments shrink first, to what the new amount leaves.
     *
     * @param amount of the award from now on, in 万元
     */
    void cutHeld(Project project, BigDecimal amount) {
        projects.lock(project.id());
        List<Payment> all = of(project);
        BigDecimal over = PaymentRules.balance(amount, all).negate();
        for (int at = all.size() - 1; at >= 0 && over.signum() > 0; at--) {
            Payment payment = all.get(at);
            if (payment.state() == PaymentState.HELD && payment.kind() != PaymentKind.BONUS) {
                BigDecimal cut = over.min(payment.amount());
                cut(project, payment, payment.amount().subtract(cut));
                over = over.subtract(cut);
            }
        }
    }

    private void cut(Project project, Payment payment, BigDecimal to) {
        int cut = to.signum() == 0 ? payments.cancelHeld(payment.id(), clock.now()) : payments.cut(payment.id(), to);
        if (cut == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(event("award.held-cut", project)
                .change(payment.kind() + " " + money(payment), payment.kind() + " " + to.toPlainString() + " 万元"));
    }

    /** What has not been sent will not be paid; what the bank has stays promised. */
    public void cancel(Project project) {
        payments.cancel(project.id(), clock.now());
        ledger.release(project.id(), project.id(), PaymentRules.withTheBank(of(project)));
    }

    private void release(Project project, Payment payment) {
        if (payments.release(payment.id()) > 0) {
            audit.record(event("award.due", project).change(payment.kind() + " HELD", payment.kind() + " DUE").because(money(payment)));
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
        Payment payment = Payment.entered(project.id(), project.roundId(), kind, amount, held ? PaymentState.HELD : PaymentState.DUE,
                held ? open.get(0).reason() : null, clock.now());
        payments.insert(payment);
        audit.record(event("award.due", project).change(null, kind + " " + payment.state()).because(money(payment)));
    }

    private static String money(Payment payment) {
        return payment.amount().toPlainString() + " 万元";
    }

    private static AuditEvent event(String action, Project project) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId());
    }
}
