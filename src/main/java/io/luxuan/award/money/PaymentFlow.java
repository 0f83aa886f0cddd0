package io.luxuan.award.money;

import io.luxuan.award.PaidAwards;
import io.luxuan.award.money.PostMany.Posting;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way of what is due: into an order, approved, sent, and what the bank answered. Only the bank's word makes it 已拨付. */
@Component
public class PaymentFlow {
    private final FlowMapper flow;
    private final PaymentMapper payments;
    private final ProjectMapper projects;
    private final DirectAwardMapper awards;
    private final PostMany many;
    private final PostLedger ledger;
    private final List<PaidAwards> hearers;
    private final List<ReturnedMoney> returned;
    private final AuditTrail audit;
    private final MovableClock clock;

    PaymentFlow(FlowMapper flow, PaymentMapper payments, ProjectMapper projects, DirectAwardMapper awards, PostMany many, PostLedger ledger,
            List<PaidAwards> hearers, List<ReturnedMoney> returned, AuditTrail audit, MovableClock clock) {
        this.flow = flow;
        this.payments = payments;
        this.projects = projects;
        this.awards = awards;
        this.many = many;
        this.ledger = ledger;
        this.hearers = hearers;
        this.returned = returned;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code transfer.stale} when one of them is no longer due, is held or stands in another order */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String orderId, Collection<String> paymentIds) {
        Chunks.each(paymentIds, ids -> all(flow.take(orderId, ids), ids.size()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(String orderId) {
        flow.giveBack(orderId);
    }

    /** Answers how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int approve(String orderId) {
        return flow.approve(orderId);
    }

    /** Answers how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int send(String orderId) {
        return flow.send(orderId);
    }

    /** How many of an order may be out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withTheBank(String orderId) {
        return flow.withTheBank(orderId);
    }

    /** @throws Refusal {@code transfer.stale} when one of them is not with the bank by this order; then nothing is entered */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pay(String orderId, Collection<BankAnswer> answers) {
        LocalDateTime now = clock.now();
        List<String> revoked = lockAwards(of(answers));
        Chunks.each(answers, some -> all(flow.pay(orderId, some, now), some.size()));
        List<Payment> paid = of(answers);
        List<String> direct = direct(paid);
        Chunks.each(without(direct, revoked), ids -> all(awards.move(ids, DirectAward.State.DUE, DirectAward.State.PAID, now), ids.size()));
        Map<String, String> tries = answers.stream().collect(Collectors.toMap(BankAnswer::paymentId, BankAnswer::lineId));
        many.pay(paid.stream().map(payment -> new Posting(payment.projectId(), tries.get(payment.id()), payment.amount())).toList());
        if (!direct.isEmpty()) {
            hearers.forEach(hearer -> hearer.paid(direct));
        }
        audit.recordAll(paid.stream().map(payment -> event("award.pay", payment)
                .because(payment.amount().toPlainString() + " 万元，" + payment.voucher())).toList());
    }

    /** What the bank sent back may be sent again, unless its project or award has ended: then it is promised no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String orderId, Collection<BankAnswer> answers) {
        lock(of(answers));
        Chunks.each(answers, some -> all(flow.takeBack(orderId, some, clock.now()), some.size()));
        List<Payment> back = of(answers);
        letGo(back);
        audit.recordAll(back.stream().map(payment -> event("award.returned", payment).because(payment.reason())).toList());
    }

    /** What the bank had paid and sent back days later (退汇): it was not received, and may be sent again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameBack(String orderId, BankAnswer answer) {
        List<Payment> was = flow.byIds(List.of(answer.paymentId()));
        lock(was);
        all(flow.cameBack(answer.paymentId(), orderId, answer.reason(), clock.now()), 1);
        List<Payment> back = of(List.of(answer));
        List<String> owed = without(direct(back), lockAwards(back));
        if (!owed.isEmpty()) {
            all(awards.move(owed, DirectAward.State.PAID, DirectAward.State.DUE, clock.now()), owed.size());
            hearers.forEach(hearer -> hearer.cameBack(owed));
        }
        many.unpay(back.stream().map(payment -> new Posting(payment.projectId(), answer.lineId(), payment.amount())).toList());
        letGo(back);
        audit.recordAll(was.stream().map(payment -> event("award.came-back", payment, "PAID", "RETURNED")
                .because(payment.voucher() + "：" + answer.reason())).toList());
    }

    /** An order whose file was taken and never handed over: its payments did not leave. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String orderId) {
        List<Payment> out = flow.out(orderId);
        lock(out);
        flow.withdraw(orderId, clock.now());
        letGo(out);
    }

    /** An end that comes at once waits or has come: either way one of the two lets go of what was promised. */
    private void lock(List<Payment> some) {
        lockAwards(some);
        Chunks.each(some.stream().filter(payment -> payment.kind() != PaymentKind.WHOLE).map(Payment::projectId).distinct().sorted().toList(),
                projects::lockAll);
    }

    /** The same for awards without a project. Answers those of them that are claimed back. */
    private List<String> lockAwards(List<Payment> some) {
        return Chunks.all(direct(some).stream().sorted().toList(), awards::lockAll).stream()
                .filter(award -> award.state() == DirectAward.State.REVOKED).map(DirectAward::applicationId).toList();
    }

    private static List<String> direct(List<Payment> some) {
        return some.stream().filter(payment -> payment.kind() == PaymentKind.WHOLE).map(Payment::projectId).toList();
    }

    private static List<String> without(List<String> ids, Collection<String> left) {
        return ids.stream().filter(id -> !left.contains(id)).toList();
    }

    private void letGo(List<Payment> back) {
        neverReceived(back);
        Map<String, Project> ended = projectsOf(back, project -> project.state() == ProjectState.FAILED || project.state() == ProjectState.STOPPED);
        back.stream().filter(payment -> ended.containsKey(payment.projectId())).forEach(payment -> ledger.release(payment.projectId(), payment.id(),
                PaymentRules.withTheBank(payments.of(payment.projectId()))));
        List<String> ids = back.stream().map(Payment::projectId).distinct().sorted().toList();
        returned.forEach(hearer -> hearer.returned(ids));
    }

    /** An award that was to be claimed back and never came to its unit is as one that was given up before. */
    private void neverReceived(List<Payment> back) {
        List<String> revoked = lockAwards(back);
        if (!revoked.isEmpty()) {
            all(awards.move(revoked, DirectAward.State.REVOKED, DirectAward.State.CANCELLED, clock.now()), revoked.size());
            back.stream().filter(payment -> revoked.contains(payment.projectId()))
                    .forEach(payment -> ledger.release(payment.projectId(), payment.id(), BigDecimal.ZERO));
            hearers.forEach(hearer -> hearer.cancelled(revoked));
        }
    }

    private Map<String, Project> projectsOf(List<Payment> some, Predicate<Project> which) {
        List<String> ids = some.stream().map(Payment::projectId).distinct().toList();
        return Chunks.all(ids, projects::byIds).stream().filter(which).collect(Collectors.toMap(Project::id, project -> project));
    }

    private List<Payment> of(Collection<BankAnswer> answers) {
        return Chunks.all(answers.stream().map(BankAnswer::paymentId).toList(), flow::byIds);
    }

    private static void all(int done, int wanted) {
        if (done != wanted) {
            throw new Refusal("transfer.stale");
        }
    }

    private static AuditEvent event(String action, Payment payment) {
        return event(action, payment, "SENT", payment.state().name());
    }

    private static AuditEvent event(String action, Payment payment, String from, String to) {
        boolean direct = payment.kind() == PaymentKind.WHOLE;
        AuditEvent event = AuditEvent.of(action, direct ? "application" : "project", payment.projectId()).inRound(payment.roundId());
        return direct ? event : event.change(payment.kind() + " " + from, payment.kind() + " " + to);
    }
}
