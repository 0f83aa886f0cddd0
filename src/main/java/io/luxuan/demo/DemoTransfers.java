package io.luxuan.demo;

import io.luxuan.award.transfer.DecideOrder;
import io.luxuan.award.transfer.EnterPayee;
import io.luxuan.award.transfer.PaymentsDue;
import io.luxuan.award.transfer.ProposeOrder;
import io.luxuan.award.transfer.SendOrder;
import io.luxuan.award.transfer.SettleLines;
import io.luxuan.shared.actor.Actors;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What is due goes through the treasury: one manager proposes, the other approves, the bank pays. */
@Component
class DemoTransfers {
    private final PaymentsDue due;
    private final EnterPayee payees;
    private final ProposeOrder propose;
    private final DecideOrder decide;
    private final SendOrder send;
    private final SettleLines settle;
    private final DemoPeople people;
    private final DemoTime time;

    DemoTransfers(PaymentsDue due, EnterPayee payees, ProposeOrder propose, DecideOrder decide, SendOrder send, SettleLines settle,
            DemoPeople people, DemoTime time) {
        this.due = due;
        this.payees = payees;
        this.propose = propose;
        this.decide = decide;
        this.send = send;
        this.settle = settle;
        this.people = people;
        this.time = time;
    }

    /** @param sentAgo, paidAgo days before today */
    void payAll(String roundId, int sentAgo, int paidAgo) {
        time.moveTo(sentAgo, 9);
        List<String> ids = Actors.as(people.manager(), () -> due.inRound(roundId));
        String order = Actors.as(people.manager(), () -> {
            for (int at = 0; at < ids.size(); at++) {
                payees.enter(ids.get(at), new EnterPayee.Typed("项目承担单位", "3705012000000%04d".formatted(at + 1), "示例银行济南分行", "单位账户证明", false));
            }
            return propose.these(ids).orderId();
        });
        Actors.run(people.secondManager(), () -> decide.approve(order));
        Actors.run(people.manager(), () -> send.send(order));
        time.moveTo(paidAgo, 16);
        Actors.run(people.manager(), () -> settle.paid(order, lines(ids.size()), time.today().minusDays(paidAgo).toString(), "GK-0001"));
    }

    private static List<Integer> lines(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
