package io.luxuan.award.transfer;

import io.luxuan.award.money.BankAnswer;
import io.luxuan.award.money.PaymentFlow;
import io.luxuan.award.project.Answers;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** What the bank answered is entered: paid on a day with a voucher, or sent back with a reason. */
@UseCase
@ForManagers
public class SettleLines {
    private static final int LONGEST = 1000;

    private final OrderMapper orders;
    private final LineMapper lines;
    private final PaymentFlow flow;
    private final AuditTrail audit;
    private final MovableClock clock;

    SettleLines(OrderMapper orders, LineMapper lines, PaymentFlow flow, AuditTrail audit, MovableClock clock) {
        this.orders = orders;
        this.lines = lines;
        this.flow = flow;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * These lines were paid with one voucher.
     *
     * @param numbers of lines of the order
     * @param day     as typed
     * @throws Refusal with its fields; {@code transfer.stale} when one of them is not with the bank
     */
    @Transactional
    public void paid(String orderId, Collection<Integer> numbers, String day, String voucher) {
        TransferOrder order = sent(orderId);
        List<TransferLine> chosen = chosen(orderId, numbers);
        LocalDate on = Answers.date(day).orElseThrow(() -> new Refusal("transfer.invalid", Map.of("paidOn", "rule.award.date-form")));
        Verdict plausible = OrderRules.paidOnPlausible(on, order.decidedAt().toLocalDate(), clock.now().toLocalDate());
        plausible.requireAt("paidOn", "transfer.invalid");
        OrderRules.voucherIsSaid(voucher).requireAt("voucher", "transfer.invalid");
        enter(order, chosen.stream().map(line -> line.paid(on, voucher.strip())).toList(), List.of());
    }

    /** The bank sent these back. @param reason as the bank tells it, at most 1000 characters */
    @Transactional
    public void returned(String orderId, Collection<Integer> numbers, String reason) {
        TransferOrder order = sent(orderId);
        List<TransferLine> chosen = chosen(orderId, numbers);
        if (Texts.isBlank(reason) || reason.strip().length() > LONGEST) {
            throw new Refusal("transfer.invalid", Map.of("returnReason", "rule.award.hold-reason"));
        }
        enter(order, List.of(), chosen.stream().map(line -> line.returned(reason.strip())).toList());
    }

    /** Numbers of the lines that the bank has not answered yet. */
    @Transactional
    public List<Integer> open(String orderId) {
        return lines.page(orderId, 0, Integer.MAX_VALUE).stream().filter(line -> line.state() == LineState.SENT).map(TransferLine::lineNo).toList();
    }

    /** All at once or nothing. */
    void enter(TransferOrder order, List<BankAnswer> paid, List<BankAnswer> returned) {
        settle(order, LineState.PAID, paid);
        settle(order, LineState.RETURNED, returned);
        if (!paid.isEmpty()) {
            flow.pay(order.id(), paid);
        }
        if (!returned.isEmpty()) {
            flow.takeBack(order.id(), returned);
        }
        audit.record(AuditEvent.of("transfer.settle", "transfer-order", order.id())
                .because(order.number() + "，已支付 " + paid.size() + " 笔，退回 " + returned.size() + " 笔"));
        if (orders.finish(order.id()) > 0) {
            audit.record(AuditEvent.of("transfer.finish", "transfer-order", order.id()).change(OrderState.SENT, OrderState.DONE));
        }
    }

    TransferOrder sent(String orderId) {
        TransferOrder order = orders.lock(orderId).orElseThrow(() -> new NotFound("transfer order", orderId));
        if (order.state() != OrderState.SENT && order.state() != OrderState.DONE) {
            throw new Refusal("transfer.stale");
        }
        return order;
    }

    private List<TransferLine> chosen(String orderId, Collection<Integer> numbers) {
        if (numbers == null || numbers.isEmpty()) {
            throw new Refusal("transfer.invalid", Map.of("lines", "rule.transfer.lines"));
        }
        return Chunks.all(numbers, some -> lines.byNumbers(orderId, some));
    }

    private void settle(TransferOrder order, LineState to, List<BankAnswer> answers) {
        Chunks.each(answers, some -> {
            if (lines.settle(order.id(), to, some, Actors.require().id(), clock.now()) != some.size()) {
                throw new Refusal("transfer.stale");
            }
        });
    }
}
