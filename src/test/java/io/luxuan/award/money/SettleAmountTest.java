package io.luxuan.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.Project;
import io.luxuan.shared.actor.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SettleAmountTest extends ProjectScene {
    @Autowired SettleAmount settle;
    @Autowired PayProject pay;
    @Autowired Holds holds;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void what_is_held_shrinks_with_an_award_that_is_settled_for_less() {
        Project project = started("P12", "300");
        stated(project);
        paidOut(project);
        Actors.run(manager, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            holds.place(project, HoldKind.CAP, "超出上限");
            pay.payBalance(project);
        }));
        assertThat(ledger(project)).containsExactly("FIRST 180 PAID", "BALANCE 120 HELD");
        Actors.run(manager, () -> settle.settle(project.id(), "200", "按上限核定"));
        assertThat(ledger(project)).containsExactly("FIRST 180 PAID", "BALANCE 20 DUE");
    }
}
