package io.luxuan.award.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.money.LedgerAccount;
import io.luxuan.award.money.LedgerScope;
import io.luxuan.award.project.Project;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.TwoPeople;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 退汇: the bank has paid and sends the money back days later. */
@Tag("database")
class CameBackTest extends ProjectScene {
    private static final String WHY = "退汇通知 2026-03-09：收款账户已销户";

    @Autowired EnterReturn returns;
    @Autowired AskSecondPerson second;
    @Autowired LineMapper lines;
    @Autowired ProposeOrder propose;
    @Autowired TwoPeople two;

    @Test
    void one_manager_asks_and_nothing_moves_until_another_confirms() {
        Project project = paid();
        String payment = payment(project);
        Actors.run(manager, () -> second.ask(returns.wish(payment, WHY)));
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        two.agree(manager, wish(project, payment));
        assertThat(ledger(project)).containsExactly("FIRST 60 RETURNED");
        assertThat(award(project).paid()).isZero();
        assertThat(award(project).committed()).as("promised still").isEqualByComparingTo("100");
    }

    @Test
    void what_came_back_is_paid_once_more_and_the_first_try_stays_on_record() {
        Project project = paid();
        String payment = payment(project);
        for (int again = 1; again <= 2; again++) {
            two.agree(manager, wish(project, payment));
            assertThat(award(project).paid()).isZero();
            String order = treasury().sent(treasury().due(project.roundId()));
            treasury().paid(order);
            assertThat(award(project).paid()).as("time %s", again).isEqualByComparingTo("60");
        }
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        List<TransferLine> tries = lines.ofPayment(payment);
        assertThat(tries).extracting(TransferLine::state).containsExactly(LineState.PAID, LineState.RETURNED, LineState.RETURNED);
        assertThat(tries).allSatisfy(line -> assertThat(line.voucher()).startsWith("V-"));
    }

    @Test
    void it_is_not_paid_again_before_somebody_has_looked_at_the_account() {
        Project project = paid();
        two.agree(manager, wish(project, payment(project)));
        assertThatThrownBy(() -> Actors.run(manager, () -> treasuryProposes(project))).isInstanceOf(Refusal.class).hasMessage("transfer.accounts");
    }

    @Test
    void what_is_not_paid_cannot_come_back() {
        Project project = started("P12", "100");
        stated(project);
        String payment = payment(project);
        assertThatThrownBy(() -> Actors.run(manager, () -> second.ask(returns.wish(payment, WHY)))).isInstanceOf(Refusal.class)
                .hasMessage("transfer.not-paid");
    }

    @Test
    void a_reason_that_says_nothing_is_refused_at_its_field() {
        String payment = payment(paid());
        assertThatThrownBy(() -> Actors.run(manager, () -> second.ask(returns.wish(payment, "退")))).isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).fields()).containsKey("returnReason"));
    }

    private void treasuryProposes(Project project) {
        propose.these(treasury().due(project.roundId()));
    }

    private static Wish wish(Project project, String payment) {
        return Wish.of(EnterReturn.NAME, project.roundId(), payment, WHY);
    }

    private Project paid() {
        Project project = started("P12", "100");
        stated(project);
        treasury().paid(treasury().sent(treasury().due(project.roundId())));
        return fresh(project);
    }

    private String payment(Project project) {
        return payments.of(project.id()).get(0).id();
    }

    private LedgerAccount award(Project project) {
        return ledger.ofProject(project.id()).stream().filter(account -> account.scope() == LedgerScope.AWARD).findFirst().orElseThrow();
    }
}
