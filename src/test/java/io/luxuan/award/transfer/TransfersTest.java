package io.luxuan.award.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.account.Accounts;
import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.LedgerAccount;
import io.luxuan.award.money.LedgerScope;
import io.luxuan.award.money.Payment;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.unit.profile.KeepProfile;
import io.luxuan.unit.profile.ProfileForm;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("database")
class TransfersTest extends ProjectScene {
    @Autowired ProposeOrder propose;
    @Autowired DecideOrder decide;
    @Autowired SendOrder send;
    @Autowired SettleLines settle;
    @Autowired TransferFile file;
    @Autowired OrderMapper orders;
    @Autowired EnterPayee payees;
    @Autowired KeepProfile profiles;
    @Autowired Accounts people;

    @Test
    void nothing_is_paid_because_somebody_approved_a_paper() {
        Project project = due("100");
        assertThat(ledger(project)).containsExactly("FIRST 60 DUE");
        String order = treasury().approved(treasury().due(project.roundId())).get(0);
        assertThat(ledger(project)).containsExactly("FIRST 60 APPROVED");
        Actors.run(manager, () -> send.send(order));
        assertThat(ledger(project)).containsExactly("FIRST 60 SENT");
        assertThat(award(project).paid()).isZero();
        treasury().paid(order);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        assertThat(award(project).paid()).isEqualByComparingTo("60");
        Payment paid = payments.of(project.id()).get(0);
        assertThat(paid.paidOn()).isEqualTo(clock.now().toLocalDate());
        assertThat(paid.voucher()).startsWith("V-");
        assertThat(orders.find(order).orElseThrow().state()).isEqualTo(OrderState.DONE);
    }

    @Test
    void neither_who_proposed_nor_who_entered_an_account_approves() {
        Project project = due("100");
        List<String> payments = treasury().due(project.roundId());
        Actors.run(treasury().approver, () -> treasury().account(payments.get(0)));
        String order = Actors.as(manager, () -> propose.these(payments).orderId());
        refused("transfer.own", manager, () -> decide.approve(order));
        refused("transfer.own-account", treasury().approver, () -> decide.approve(order));
        Actors.run(treasury().clerk, () -> decide.approve(order));
        assertThat(ledger(project)).containsExactly("FIRST 60 APPROVED");
    }

    @Test
    void a_payment_without_an_account_is_left_out_and_told() {
        Project project = due("100");
        refused("transfer.accounts", manager, () -> propose.these(treasury().due(project.roundId())));
    }

    @Test
    void an_account_of_a_unit_serves_its_other_awards_too() {
        Project project = due("100");
        Project other = due("100");
        Actors.run(manager, () -> payees.enter(treasury().due(project.roundId()).get(0),
                new EnterPayee.Typed("某大学", "370000001234", "某银行", "账户证明", true)));
        ProposeOrder.Proposed made = Actors.as(manager, () -> propose.these(treasury().due(other.roundId())));
        assertThat(made.taken()).isEqualTo(1);
        assertThat(made.left()).isZero();
    }

    @Test
    void where_nobody_said_an_account_it_is_the_one_that_the_unit_keeps() {
        Project project = due("100");
        Person owner = Actors.as(manager, () -> people.byIds(List.of(project.ownerId()))).get(project.ownerId());
        Actors.run(owner, () -> profiles.write(new ProfileForm("王联系", "0531-88881234", null, null, "某大学", "某银行", "370000001234", false, 0)));
        assertThat(Actors.as(manager, () -> propose.these(treasury().due(project.roundId()))).taken()).isEqualTo(1);
    }

    @Test
    void six_managers_at_once_take_approve_send_and_pay_once() throws Exception {
        Project project = due("100");
        List<String> payments = treasury().due(project.roundId());
        Actors.run(treasury().clerk, () -> treasury().account(payments.get(0)));
        assertThat(atOnce(treasury().clerk, () -> propose.these(payments))).isEqualTo(1);
        String order = this.payments.of(project.id()).isEmpty() ? null : orders.page(OrderState.PROPOSED, List.of(), null, 1).get(0).id();
        assertThat(atOnce(treasury().approver, () -> decide.approve(order))).isEqualTo(1);
        assertThat(atOnce(manager, () -> send.send(order))).isEqualTo(1);
        String today = clock.now().toLocalDate().toString();
        assertThat(atOnce(manager, () -> settle.paid(order, List.of(1), today, "V-1"))).isEqualTo(1);
        assertThat(award(project).paid()).isEqualByComparingTo("60");
    }

    @Test
    void what_comes_back_is_sent_again_once_its_account_was_looked_at() {
        Project project = due("100");
        String first = treasury().sent(treasury().due(project.roundId()));
        treasury().returned(first, "账号与户名不符");
        assertThat(ledger(project)).containsExactly("FIRST 60 RETURNED");
        assertThat(orders.find(first).orElseThrow().state()).isEqualTo(OrderState.DONE);
        refused("transfer.accounts", manager, () -> propose.these(treasury().due(project.roundId())));
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        refused("transfer.stale", manager, () -> settle.paid(first, List.of(1), clock.now().toLocalDate().toString(), "V-2"));
    }

    @Test
    void a_hold_takes_an_approved_payment_out_before_its_file_was_taken_and_not_after() {
        Project project = due("100");
        Project other = due("100");
        String order = treasury().approved(List.of(treasury().due(project.roundId()).get(0), treasury().due(other.roundId()).get(0))).get(0);
        Actors.run(manager, () -> holdPayments.hold(other.id(), HoldKind.INTEGRITY, "核查中"));
        assertThat(ledger(other)).containsExactly("FIRST 60 HELD");
        Actors.run(manager, () -> file.write(order, false, false));
        Actors.run(manager, () -> holdPayments.hold(project.id(), HoldKind.INTEGRITY, "核查中"));
        assertThat(ledger(project)).containsExactly("FIRST 60 SENT");
        Actors.run(manager, () -> send.send(order));
        assertThat(ledger(project)).containsExactly("FIRST 60 SENT");
        assertThat(treasury().lines(order)).hasSize(1);
        Actors.run(manager, () -> holdPayments.release(other.id(), HoldKind.INTEGRITY, "已澄清"));
        assertThat(ledger(other)).containsExactly("FIRST 60 DUE");
    }

    @Test
    void a_failed_project_loses_what_was_not_sent_and_owes_what_was() {
        Project unsent = failedAfter(project -> treasury().approved(treasury().due(project.roundId())));
        assertThat(ledger(unsent)).containsExactly("FIRST 60 CANCELLED");
        assertThat(claimed(unsent)).isEmpty();
        assertThat(award(unsent).committed()).isZero();

        String[] order = new String[1];
        Project sent = failedAfter(project -> order[0] = treasury().sent(treasury().due(project.roundId())));
        assertThat(claimed(sent)).containsExactly("FAILED 60 OPENED");
        assertThat(award(sent).committed()).isEqualByComparingTo("60");
        treasury().returned(order[0], "账户已销户");
        assertThat(award(sent).committed()).isZero();
        assertThat(claimed(sent)).containsExactly("FAILED 0 CLOSED");
        Actors.run(treasury().clerk, () -> treasury().account(payments.of(sent.id()).get(0).id()));
        refused("transfer.stale", treasury().clerk, () -> propose.these(treasury().due(sent.roundId())));
    }

    @Test
    void an_order_whose_file_was_taken_is_withdrawn_by_another_who_says_that_it_was_not_handed_over() {
        Project project = due("100");
        Project held = due("100");
        String order = treasury().approved(List.of(treasury().due(project.roundId()).get(0), treasury().due(held.roundId()).get(0))).get(0);
        Actors.run(manager, () -> file.write(order, false, false));
        Actors.run(manager, () -> holdPayments.hold(held.id(), HoldKind.INTEGRITY, "核查中"));
        for (Person one : List.of(manager, treasury().clerk, treasury().approver)) {
            refused("transfer.withdraw-own", one, () -> decide.refuse(order, "账户有误", true));
        }
        Person another = person(io.luxuan.shared.actor.Role.MANAGER, null);
        refused("transfer.invalid", another, () -> decide.refuse(order, "账户有误", false));
        assertThat(ledger(project)).containsExactly("FIRST 60 SENT");
        Actors.run(another, () -> decide.refuse(order, "账户有误", true));
        assertThat(ledger(project)).containsExactly("FIRST 60 DUE");
        assertThat(ledger(held)).containsExactly("FIRST 60 HELD");
        refused("transfer.stale", manager, () -> send.send(order));
    }

    @Test
    void a_project_that_failed_after_its_file_was_taken_owes_nothing_once_the_order_is_withdrawn() {
        String[] order = new String[1];
        Project project = failedAfter(one -> {
            order[0] = treasury().approved(treasury().due(one.roundId())).get(0);
            Actors.run(manager, () -> file.write(order[0], false, false));
        });
        assertThat(claimed(project)).containsExactly("FAILED 60 OPENED");
        Actors.run(person(io.luxuan.shared.actor.Role.MANAGER, null), () -> decide.refuse(order[0], "项目已终止", true));
        assertThat(ledger(project)).containsExactly("FIRST 60 CANCELLED");
        assertThat(claimed(project)).containsExactly("FAILED 0 CLOSED");
        assertThat(award(project).committed()).isZero();
    }

    @Test
    void an_order_that_is_refused_makes_its_payments_due_again() {
        Project project = due("100");
        String order = treasury().approved(treasury().due(project.roundId())).get(0);
        refused("award.hold-reason", manager, () -> decide.refuse(order, " ", false));
        Actors.run(manager, () -> decide.refuse(order, "金额有误", false));
        assertThat(ledger(project)).containsExactly("FIRST 60 DUE");
        refused("transfer.stale", manager, () -> send.send(order));
    }

    @Test
    void a_day_before_the_order_was_approved_or_after_today_and_no_voucher_are_refused() {
        Project project = due("100");
        String order = treasury().sent(treasury().due(project.roundId()));
        for (int days : new int[] {-1, 1}) {
            String day = clock.now().toLocalDate().plusDays(days).toString();
            refused("transfer.invalid", manager, () -> settle.paid(order, List.of(1), day, "V-1"));
        }
        refused("transfer.invalid", manager, () -> settle.paid(order, List.of(1), clock.now().toLocalDate().toString(), " "));
        refused("transfer.invalid", manager, () -> settle.paid(order, List.of(), clock.now().toLocalDate().toString(), "V-1"));
        assertThat(ledger(project)).containsExactly("FIRST 60 SENT");
    }

    private Project due(String amount) {
        Project project = started("P12", amount);
        stated(project);
        return fresh(project);
    }

    private Project failedAfter(java.util.function.Consumer<Project> money) {
        Project project = due("100");
        money.accept(project);
        acceptanceHandedIn(project);
        grade(project, 1, "不合格");
        correctionHandedIn(project);
        grade(project, 1, "不合格");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.FAILED);
        return project;
    }

    private LedgerAccount award(Project project) {
        return ledger.ofProject(project.id()).stream().filter(account -> account.scope() == LedgerScope.AWARD).findFirst().orElseThrow();
    }

    private static void refused(String code, Person who, Runnable what) {
        assertThatThrownBy(() -> Actors.run(who, what)).isInstanceOf(Refusal.class).hasMessage(code);
    }

    /** Answers how many of six succeeded. */
    private static int atOnce(Person person, Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> one = () -> {
                try {
                    Actors.run(person, work);
                    return 1;
                } catch (RuntimeException beaten) {
                    return 0;
                }
            };
            int done = 0;
            for (var future : threads.invokeAll(IntStream.range(0, 6).mapToObj(at -> one).toList())) {
                done += future.get();
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
