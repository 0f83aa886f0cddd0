package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentFlow;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A second person approves an order or refuses it; until it is sent, it may also be taken back. */
@UseCase
@ForManagers
public class DecideOrder {
    private static final int LONGEST = 1000;

    private final OrderMapper orders;
    private final LineMapper lines;
    private final PaymentFlow flow;
    private final AuditTrail audit;
    private final MovableClock clock;

    DecideOrder(OrderMapper orders, LineMapper lines, PaymentFlow flow, AuditTrail audit, MovableClock clock) {
        this.orders = orders;
        this.lines = lines;
        this.flow = flow;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code transfer.own} for whoever proposed it, {@code transfer.stale} when it was decided meanwhile */
    @Transactional
    public void approve(String orderId) {
        TransferOrder order = lock(orderId);
        String who = Actors.require().id();
        OrderRules.anotherPerson(order, all(orderId), who).require();
        move(order, OrderState.PROPOSED, OrderState.APPROVED, null);
        if (flow.approve(orderId) == 0) {
            throw new Refusal("transfer.empty");
        }
    }

    /**
     * Its payments are due as before.
     *
     * @param reason for whoever proposed it, at most 1000 characters
     * @param notHandedOver whether somebody says that the file, once taken, did not go to the treasury
     * @throws Refusal {@code transfer.withdraw-own} when its file was taken and this person took it, proposed or approved the order
     */
    @Transactional
    public void refuse(String orderId, String reason, boolean notHandedOver) {
        TransferOrder order = lock(orderId);
        if (Texts.isBlank(reason) || reason.strip().length() > LONGEST) {
            throw new Refusal("award.hold-reason", Map.of("reason", "rule.award.hold-reason"));
        }
        if (order.state() == OrderState.APPROVED && order.writtenLines() != null) {
            withdraw(order, reason.strip(), notHandedOver);
            return;
        }
        OrderState from = order.state() == OrderState.APPROVED ? OrderState.APPROVED : OrderState.PROPOSED;
        move(order, from, OrderState.REFUSED, reason.strip());
        lines.drop(orderId);
        flow.giveBack(orderId);
    }

    private void withdraw(TransferOrder order, String reason, boolean notHandedOver) {
        String who = Actors.require().id();
        OrderRules.withdrawnByAnother(order, orders.takenBy(order.id(), who) > 0, who).require();
        if (!notHandedOver) {
            throw new Refusal("transfer.invalid", Map.of("notHandedOver", "rule.transfer.not-handed-over"));
        }
        move(order, OrderState.APPROVED, OrderState.REFUSED, reason);
        audit.record(AuditEvent.of("transfer.withdraw-file", "transfer-order", order.id()).because(reason));
        lines.drop(order.id());
        flow.withdraw(order.id());
    }

    private void move(TransferOrder order, OrderState from, OrderState to, String reason) {
        if (orders.decide(order.id(), from, to, Actors.require().id(), reason, clock.now()) == 0) {
            throw new Refusal("transfer.stale");
        }
        audit.record(AuditEvent.of(to == OrderState.APPROVED ? "transfer.approve" : "transfer.refuse", "transfer-order", order.id())
                .change(from, to).because(reason == null ? order.number() : reason));
    }

    private List<TransferLine> all(String orderId) {
        return lines.page(orderId, 0, Integer.MAX_VALUE);
    }

    private TransferOrder lock(String id) {
        return orders.lock(id).orElseThrow(() -> new NotFound("transfer order", id));
    }
}
