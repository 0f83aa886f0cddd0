package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentFlow;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** 退汇: the bank had paid and sends the money back days later. Whoever says so wrongly has it paid twice: two people. */
@UseCase
@ForManagers
class EnterReturn implements TwoPersonAction {
    static final String NAME = "transfer.came-back";

    private final DueMapper due;
    private final LineMapper lines;
    private final OrderMapper orders;
    private final PaymentFlow flow;
    private final MovableClock clock;

    EnterReturn(DueMapper due, LineMapper lines, OrderMapper orders, PaymentFlow flow, MovableClock clock) {
        this.due = due;
        this.lines = lines;
        this.orders = orders;
        this.flow = flow;
        this.clock = clock;
    }

    /** @param reason as the bank tells it, with its day */
    Wish wish(String paymentId, String reason) {
        DueLine payment = due.byIds(List.of(paymentId)).stream().findFirst().orElseThrow(() -> new NotFound("payment", paymentId));
        return Wish.of(NAME, payment.roundId(), paymentId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "returnReason";
    }

    @Override
    public Subject look(Wish wish) {
        TransferLine line = paid(wish.subjectId());
        String number = orders.find(line.orderId()).orElseThrow().number();
        return Subject.of("/manager/transfers/payments/" + line.paymentId(), "came-back", line.payee(), line.amount().toPlainString(),
                number + " / " + line.lineNo(), line.paidOn().toString(), line.voucher()).seen(line.id());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        TransferLine line = paid(approved.subjectId());
        orders.lock(line.orderId());
        if (lines.cameBack(line.id(), approved.reason(), Actors.require().id(), clock.now()) == 0) {
            throw new Refusal("transfer.stale");
        }
        flow.cameBack(line.orderId(), line.returned(approved.reason()));
    }

    /** Its last try. What was paid before there were orders has none and is settled outside. */
    private TransferLine paid(String paymentId) {
        return lines.ofPayment(paymentId).stream().filter(line -> line.inHand() && line.state() == LineState.PAID).findFirst()
                .orElseThrow(() -> new Refusal("transfer.not-paid"));
    }
}
