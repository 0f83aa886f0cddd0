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
        Chunks.each(answers, some -> all(flow.pay(orderId, some, now), some.size()));
        List<Payment> paid = of(answers);
        List<String> direct = paid.stream().filter(payment -> payment.kind() == PaymentKind.WHOLE).map(Payment::projectId).toList();
        Chunks.each(direct, ids -> all(awards.move(ids, DirectAward.State.DUE, DirectAward.State.PAID, now), ids.size()));
        Map<String, String> tries = answers.stream().collect(Collectors.toMap(BankAnswer::paymentId, BankAnswer::lineId));
        many.pay(paid.stream().map(payment -> new Posting(payment.projectId(), tries.get(payment.id()), payment.amount())).toList());
        if (!direct.isEmpty()) {
            hearers.forEach(hearer -> hearer.paid(direct));
        }
        audit.recordAll(paid.stream().map(payment -> event("award.pay", payment)
                .because(payment.amount().toPlainString() + " 万元，" + payment.voucher())).toList());
    }

    /** What the bank sent back may be sent again, unless its project has ended: then it is promised no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String orderId, Collection<BankAnswer> answers) {
        lockProjects(of(answers));
        Chunks.each(answers, some -> all(flow.takeBack(orderId, some, clock.now()), some.size()));
        List<Payment> back = of(answers);
        letGo(back);
        audit.recordAll(back.stream().map(payment -> event("award.returned", payment).because(payment.reason())).toList());
    }

    /** What the bank had paid and sent back days later (退汇): it was not received, and may be sent again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameBack(String orderId, BankAnswer answer) {
        List<Payment> was = flow.byIds(List.of(answer.paymentId()));
        lockProjects(was);
        all(flow.cameBack(answer.paymentId(), orderId, answer.reason(), clock.now()), 1);
        List<Payment> back = of(List.of(answer));
        List<String> direct = back.stream().filter(payment -> payment.kind() == PaymentKind.WHOLE).map(Payment::projectId).toList();
        if (!direct.isEmpty()) {
            all(awards.move(direct, DirectAward.State.PAID, DirectAward.State.DUE, clock.now()), direct.size());
            hearers.forEach(hearer -> hearer.cameBack(direct));
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
        lockProjects(out);
        flow.withdraw(orderId, clock.now());
        letGo(out);
    }

    /** An end that comes at once waits or has come: either way one of the two lets go of what was promised. */
    private void lockProjects(List<Payment> some) {
        Chunks.each(some.stream().filter(payment -> payment.kind() != PaymentKind.WHOLE).map(Payment::projectId).distinct().sorted().toList(),
                projects::lockAll);
    }

    private void letGo(List<Payment> back) {
        Map<String, Project> ended = projectsOf(back, project -> project.state() == ProjectState.FAILED || project.state() == ProjectState.STOPPED);
        back.stream().filter(payment -> ended.containsKey(payment.projectId())).forEach(payment -> ledger.release(payment.projectId(), payment.id(),
                PaymentRules.withTheBank(payments.of(payment.projectId()))));
        List<String> ids = back.stream().map(Payment::projectId).distinct().sorted().toList();
        returned.forEach(hearer -> hearer.returned(ids));
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
