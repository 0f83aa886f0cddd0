package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentFlow;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** What is due of one fund is put into an order, which a second person approves. What has no account stays where it is. */
@UseCase
@ForManagers
public class ProposeOrder {
    private static final int MOST = 1_000;

    private final DueMapper due;
    private final OrderMapper orders;
    private final LineMapper lines;
    private final Payees payees;
    private final PaymentFlow flow;
    private final RoundGate gate;
    private final AuditTrail audit;
    private final MovableClock clock;

    ProposeOrder(DueMapper due, OrderMapper orders, LineMapper lines, Payees payees, PaymentFlow flow, RoundGate gate, AuditTrail audit,
            MovableClock clock) {
        this.due = due;
        this.orders = orders;
        this.lines = lines;
        this.payees = payees;
        this.flow = flow;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param left how many were left out for want of an account */
    public record Proposed(String orderId, int taken, int left) {}

    /** All that the filter finds, at most a thousand. */
    @Transactional
    public Proposed all(DueFilter filter) {
        return propose(due.page(filter, gate.unreadable(), null, MOST));
    }

    /**
     * These payments.
     *
     * @throws Refusal {@code transfer.none}, {@code transfer.funds} when they are of several funds, {@code transfer.accounts} when none has an
     *     account, {@code transfer.stale} when one is no longer due
     */
    @Transactional
    public Proposed these(Collection<String> paymentIds) {
        List<DueLine> asked = Chunks.all(paymentIds, due::byIds);
        asked.stream().map(DueLine::roundId).distinct().forEach(gate::mayRead);
        return propose(asked);
    }

    private Proposed propose(List<DueLine> asked) {
        if (asked.isEmpty()) {
            throw new Refusal("transfer.none");
        }
        if (asked.stream().map(DueLine::fund).distinct().count() > 1) {
            throw new Refusal("transfer.funds");
        }
        Map<String, Payee> accounts = payees.of(asked);
        List<DueLine> taken = asked.stream().filter(line -> accounts.containsKey(line.id())).toList();
        if (taken.isEmpty()) {
            throw new Refusal("transfer.accounts");
        }
        TransferOrder order = new TransferOrder(Ids.next(), nextNumber(), taken.get(0).fund(), OrderState.PROPOSED, clock.now(),
                Actors.require().id(), null, null, null, null, null, null);
        insert(order);
        flow.take(order.id(), taken.stream().map(DueLine::id).toList());
        List<TransferLine> made = new ArrayList<>();
        taken.forEach(line -> made.add(line(order, made.size() + 1, line, accounts.get(line.id()))));
        Chunks.each(made, lines::insertAll);
        audit.record(AuditEvent.of("transfer.propose", "transfer-order", order.id()).change(null, OrderState.PROPOSED)
                .because(order.number() + "，" + made.size() + " 笔，" + sum(made).toPlainString() + " 万元"));
        return new Proposed(order.id(), made.size(), asked.size() - made.size());
    }

    /** Who proposes at the same moment has the number. */
    private void insert(TransferOrder order) {
        try {
            orders.insert(order);
        } catch (DuplicateKeyException atOnce) {
            throw new Refusal("transfer.stale");
        }
    }

    private String nextNumber() {
        String start = "BF" + clock.now().getYear() + "-";
        String last = orders.lastNumber(start);
        return start + String.format("%04d", last == null ? 1 : Integer.parseInt(last.substring(start.length())) + 1);
    }

    private static TransferLine line(TransferOrder order, int number, DueLine due, Payee to) {
        return new TransferLine(Ids.next(), order.id(), number, due.id(), due.amount(), to.payee().strip(), to.accountNumber().strip(),
                to.bank().strip(), to.enteredBy(), LineState.LISTED, null, null, null, null, true);
    }

    private static BigDecimal sum(List<TransferLine> made) {
        return made.stream().map(TransferLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
