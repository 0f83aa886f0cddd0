package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentFlow;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** An approved order has gone to the treasury: from here on the bank has the word. */
@UseCase
@ForManagers
public class SendOrder {
    private final OrderMapper orders;
    private final LineMapper lines;
    private final PaymentFlow flow;
    private final AuditTrail audit;
    private final MovableClock clock;

    SendOrder(OrderMapper orders, LineMapper lines, PaymentFlow flow, AuditTrail audit, MovableClock clock) {
        this.orders = orders;
        this.lines = lines;
        this.flow = flow;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code transfer.file-old} when the file that was taken last has other lines, {@code transfer.empty} when none is left */
    @Transactional
    public void send(String orderId) {
        TransferOrder order = orders.lock(orderId).orElseThrow(() -> new NotFound("transfer order", orderId));
        if (orders.send(orderId, clock.now().toLocalDate(), Actors.require().id()) == 0) {
            throw new Refusal("transfer.stale");
        }
        flow.send(orderId);
        int sent = flow.withTheBank(orderId);
        if (sent == 0) {
            throw new Refusal("transfer.empty");
        }
        OrderRules.fileIsWhole(order.writtenLines(), sent).require();
        lines.send(orderId);
        audit.record(AuditEvent.of("transfer.send", "transfer-order", orderId).change(OrderState.APPROVED, OrderState.SENT)
                .because(order.number() + "，" + sent + " 笔"));
    }
}
