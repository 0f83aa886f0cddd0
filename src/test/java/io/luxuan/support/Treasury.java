package io.luxuan.support;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.award.transfer.DecideOrder;
import io.luxuan.award.transfer.EnterPayee;
import io.luxuan.award.transfer.ProposeOrder;
import io.luxuan.award.transfer.SendOrder;
import io.luxuan.award.transfer.SettleLines;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The department's cashiers and the bank: what is due is proposed by one, approved by another, sent and paid. */
public class Treasury {
    private final ProposeOrder propose;
    private final DecideOrder decide;
    private final SendOrder send;
    private final SettleLines settle;
    private final EnterPayee payees;
    private final JdbcTemplate facts;
    private final MovableClock clock;
    public final Person clerk;
    public final Person approver;

    public Treasury(ProposeOrder propose, DecideOrder decide, SendOrder send, SettleLines settle, EnterPayee payees, Accounts accounts,
            JdbcTemplate facts, MovableClock clock) {
        this.propose = propose;
        this.decide = decide;
        this.send = send;
        this.settle = settle;
        this.payees = payees;
        this.facts = facts;
        this.clock = clock;
        clerk = manager(accounts);
        approver = manager(accounts);
    }

    /** All that is due of a round. Answers the orders, one where anything was due. */
    public List<String> payAll(String roundId) {
        List<String> orders = approved(due(roundId));
        orders.forEach(order -> {
            Actors.run(clerk, () -> send.send(order));
            paid(order);
        });
        return orders;
    }

    /** Payments that may be put into an order, the oldest first. */
    public List<String> due(String roundId) {
        return facts.queryForList("""
                SELECT id FROM project_payment WHERE round_id = ? AND state IN ('DUE', 'RETURNED') AND order_id IS NULL ORDER BY id""",
                String.class, roundId);
    }

    /** One order of these, proposed, with an account for whoever named none; none where there are none. */
    public List<String> proposed(List<String> payments) {
        return payments.isEmpty() ? List.of() : Actors.as(clerk, () -> {
            payments.forEach(this::account);
            return List.of(propose.these(payments).orderId());
        });
    }

    public List<String> approved(List<String> payments) {
        List<String> orders = proposed(payments);
        orders.forEach(this::approve);
        return orders;
    }

    public void approve(String order) {
        Actors.run(approver, () -> decide.approve(order));
    }

    /** Approved and on its way to the bank. */
    public String sent(List<String> payments) {
        String order = approved(payments).get(0);
        Actors.run(clerk, () -> send.send(order));
        return order;
    }

    /** The bank paid all lines of it today. */
    public void paid(String order) {
        Actors.run(clerk, () -> settle.paid(order, lines(order), clock.now().toLocalDate().toString(), "V-" + Ids.next().substring(26)));
    }

    public void returned(String order, String reason) {
        Actors.run(clerk, () -> settle.returned(order, lines(order), reason));
    }

    public List<Integer> lines(String order) {
        return facts.queryForList("SELECT line_no FROM transfer_line WHERE order_id = ? AND state = 'SENT' ORDER BY line_no", Integer.class, order);
    }

    public void account(String payment) {
        payees.enter(payment, new EnterPayee.Typed("收款单位", "3700 0000 1234 5678", "某银行济南分行", "账户证明", false));
    }

    private static Person manager(Accounts accounts) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("u" + Ids.next().substring(20), "Luxuan#2026", "经办", Role.MANAGER, null)));
    }
}
