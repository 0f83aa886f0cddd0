package io.luxuan.award.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.award.AwardsOfRound;
import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.life.ProjectSteps;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Holds;
import io.luxuan.award.money.LedgerAccount;
import io.luxuan.award.money.LedgerScope;
import io.luxuan.award.money.PayProject;
import io.luxuan.award.money.PostLedger;
import io.luxuan.award.money.SettleAmount;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.WorkItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ProjectMoneyTest extends ProjectScene {
    @Autowired DemandClawBack demand;
    @Autowired ReportRepayment report;
    @Autowired SettleClawBack settle;
    @Autowired SettleAmount settleAmount;
    @Autowired PayProject pay;
    @Autowired ProjectSteps steps;
    @Autowired PostLedger post;
    @Autowired Holds holds;
    @Autowired WorkingDays calendar;
    @Autowired AwardsOfRound awards;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void money_goes_out_when_the_last_of_several_holds_is_released() {
        Project project = started("P12", "100");
        hold(project, HoldKind.INTEGRITY);
        hold(project, HoldKind.CERTIFICATE);
        stated(project);
        release(project, HoldKind.CERTIFICATE);
        assertThat(ledger(project)).containsExactly("FIRST 60 HELD");
        assertThat(award(project).paid()).isZero();
        release(project, HoldKind.INTEGRITY);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        assertThat(award(project).paid()).isEqualByComparingTo("60");
    }

    @Test
    void a_hold_after_publicity_holds_the_balance_and_a_second_of_its_kind_is_refused() {
        Project project = accepted("合格", () -> {});
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID", "BALANCE 40 PAID");
        Project other = accepted("合格", () -> hold(latest, HoldKind.INTEGRITY));
        assertThat(ledger(other)).containsExactly("FIRST 60 PAID", "BALANCE 40 HELD");
        assertThatThrownBy(() -> hold(other, HoldKind.INTEGRITY)).isInstanceOf(Refusal.class).hasMessage("award.stale");
        assertThatThrownBy(() -> Actors.run(manager, () -> holdPayments.release(other.id(), HoldKind.CAP, "理由"))).isInstanceOf(Refusal.class);
    }

    @Test
    void an_award_beyond_a_cap_waits_until_its_amount_is_settled() {
        Project project = started("P12", "300");
        Project beyond = started("P12", "320");
        submit(beyond, PaperKind.STATEMENT, statement(beyond));
        assertThatThrownBy(() -> approve(beyond, PaperKind.STATEMENT, 1)).isInstanceOf(Refusal.class).hasMessage("award.beyond-cap");
        assertThatThrownBy(() -> Actors.run(manager, () -> settleAmount.settle(beyond.id(), "350", "理由")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("settledAmount"));
        Actors.run(manager, () -> settleAmount.settle(beyond.id(), "300", "按上限核定"));
        assertThat(fresh(beyond).amount()).isEqualByComparingTo("300");
        assertThat(award(beyond).committed()).isEqualByComparingTo("300");
        assertThat(holds.open(beyond.id())).isEmpty();
        assertThatThrownBy(() -> Actors.run(manager, () -> settleAmount.settle(project.id(), "100", "理由"))).isInstanceOf(Refusal.class)
                .hasMessage("award.stale");
    }

    @Test
    void a_final_failure_is_demanded_in_working_days_and_paid_back_in_parts() {
        ClawBack claim = demanded();
        LocalDate today = clock.now().toLocalDate();
        assertThat(claim.dueOn()).isEqualTo(calendar.lastDay(today, 10, false));
        assertThat(report(claim, "40", "TK-1")).isEmpty();
        assertThatThrownBy(() -> report(claim, "20", "TK-2")).isInstanceOf(Refusal.class);
        confirm(claim);
        assertThat(again(claim).state()).isEqualTo(ClawBackState.PARTLY);
        assertThat(again(claim).outstanding()).isEqualByComparingTo("20");
        assertThat(report(claim, "20", "TK-1")).containsOnlyKeys("bankReference");
        assertThat(report(claim, "20.01", "TK-2")).containsOnlyKeys("amount");
        assertThat(report(claim, "20", "TK-2")).isEmpty();
        confirm(claim);
        assertThat(again(claim).state()).isEqualTo(ClawBackState.CLOSED);
        assertThat(award(latest).paid()).isZero();
        assertThat(award(latest).committed()).isZero();
        assertThat(open("repay-claw-back", claim.id())).isNull();
    }

    @Test
    void a_transfer_that_did_not_come_is_told_and_another_may_be_reported() {
        ClawBack claim = demanded();
        report(claim, "60", "TK-1");
        Receipt receipt = claims.receipts(claim.id()).get(0);
        assertThatThrownBy(() -> Actors.run(manager, () -> settle.reject(claim.id(), receipt.id(), " "))).isInstanceOf(Refusal.class);
        Actors.run(manager, () -> settle.reject(claim.id(), receipt.id(), "账户未收到"));
        assertThat(again(claim).received()).isZero();
        assertThat(report(claim, "60", "TK-1b")).isEmpty();
        confirm(claim);
        assertThat(again(claim).state()).isEqualTo(ClawBackState.CLOSED);
    }

    @Test
    void money_may_be_entered_without_a_word_of_the_unit_and_the_rest_be_waived() {
        ClawBack claim = demanded();
        Actors.run(manager, () -> assertThat(settle.enter(claim.id(), transfer("10", "TK-1"))).isEmpty());
        assertThat(again(claim).state()).isEqualTo(ClawBackState.PARTLY);
        assertThatThrownBy(() -> Actors.run(manager, () -> settle.close(claim.id(), ""))).isInstanceOf(Refusal.class);
        Actors.run(manager, () -> settle.close(claim.id(), "法院裁定终结执行"));
        assertThat(again(claim).state()).isEqualTo(ClawBackState.CLOSED);
        assertThat(open("repay-claw-back", claim.id())).isNull();
        assertThat(award(latest).paid()).isEqualByComparingTo("50");
    }

    @Test
    void what_is_not_paid_back_in_time_is_overdue_on_the_desk() {
        ClawBack claim = demanded();
        clock.moveTo(claim.dueOn().plusDays(1).atTime(8, 0));
        List<WorkItem> overdue = Actors.as(manager, () -> tasks.overdue(claim.roundId(), null, 50)).rows();
        assertThat(overdue).extracting(WorkItem::taskKey).contains("repay-claw-back");
        assertThat(again(claim).isOverdueOn(clock.now().toLocalDate())).isTrue();
    }

    @Test
    void another_unit_finds_no_claim() {
        ClawBack claim = demanded();
        assertThatThrownBy(() -> Actors.run(stranger, () -> report.report(claim.id(), transfer("10", "TK-1")))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_bonus_is_paid_exactly_once_however_often_it_is_asked_for_at_once() throws Exception {
        Project project = accepted("优秀", () -> {});
        atOnce(16, Person.SYSTEM, () -> pay.payBonus(fresh(project), new BigDecimal("75")));
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID", "BALANCE 40 PAID", "BONUS 75 PAID");
        assertThat(award(project).paid()).isEqualByComparingTo("175");
    }

    @Test
    void a_step_that_runs_again_or_twice_at_once_pays_once() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        atOnce(12, Person.SYSTEM, () -> steps.payFirstInstalment(project.id()));
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        atOnce(12, Person.SYSTEM, () -> steps.close(project.id()));
        atOnce(4, Person.SYSTEM, () -> steps.close(project.id()));
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID", "BALANCE 40 PAID");
        assertThat(award(project).paid()).isEqualByComparingTo("100");
    }

    @Test
    void two_managers_who_confirm_the_same_grade_at_once_pay_once() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        acceptanceHandedIn(project);
        judged(project, "优秀", "优秀", "优秀");
        int done = atOnce(6, manager, () -> gradeAcceptance.grade(project.id(), 1, new Finding("优秀", "意见", null)));
        assertThat(done).isEqualTo(1);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID", "BALANCE 40 PAID");
    }

    @Test
    void the_rounds_awards_are_read_at_once() {
        ClawBack claim = demanded();
        AwardsOfRound.Award award = Actors.as(manager, () -> awards.of(claim.roundId())).get(0);
        assertThat(award.state()).isEqualTo("FAILED");
        assertThat(award.payments()).extracting(AwardsOfRound.Money::kind).containsExactly("FIRST");
        assertThat(award.recoveries()).extracting(AwardsOfRound.Recovery::state).containsExactly("DEMANDED");
    }

    private Project latest;

    private Project accepted(String grade, Runnable before) {
        latest = started("P12", "100");
        stated(latest);
        paidOut(latest);
        acceptanceHandedIn(latest);
        before.run();
        grade(latest, 1, grade);
        return fresh(latest);
    }

    /** Failed twice, and 60 of its 100 demanded back within ten working days. */
    private ClawBack demanded() {
        accepted("不合格", () -> {});
        correctionHandedIn(latest);
        grade(latest, 1, "不合格");
        ClawBack claim = claims.ofProject(latest.id()).get(0);
        assertThatThrownBy(() -> Actors.run(manager, () -> demand.demand(claim.id(), 3, "请退回"))).isInstanceOf(Refusal.class);
        Actors.run(manager, () -> demand.demand(claim.id(), 10, "请退回"));
        return again(claim);
    }

    private ClawBack again(ClawBack claim) {
        return claims.find(claim.id()).orElseThrow();
    }

    private Repayment transfer(String amount, String reference) {
        return new Repayment(amount, clock.now().toLocalDate().toString(), reference);
    }

    private Map<String, ?> report(ClawBack claim, String amount, String reference) {
        return Actors.as(applicant, () -> report.report(claim.id(), transfer(amount, reference)));
    }

    private void confirm(ClawBack claim) {
        Receipt waiting = claims.receipts(claim.id()).stream().filter(one -> one.state() == Receipt.State.REPORTED).findFirst().orElseThrow();
        Actors.run(manager, () -> settle.confirm(claim.id(), waiting.id()));
    }

    private void hold(Project project, HoldKind kind) {
        Actors.run(manager, () -> holdPayments.hold(project.id(), kind, "核查中"));
    }

    private void release(Project project, HoldKind kind) {
        Actors.run(manager, () -> holdPayments.release(project.id(), kind, "已澄清"));
    }

    private LedgerAccount award(Project project) {
        return ledger.ofProject(project.id()).stream().filter(account -> account.scope() == LedgerScope.AWARD).findFirst().orElseThrow();
    }

    private WorkItem open(String key, String subject) {
        return Actors.as(manager, () -> tasks.open(key, subject, null)).orElse(null);
    }

    /** Answers how many succeeded. */
    private int atOnce(int times, Person person, Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> one = () -> {
                try {
                    Actors.run(person, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
                    return 1;
                } catch (RuntimeException beaten) {
                    return 0;
                }
            };
            int done = 0;
            for (var future : threads.invokeAll(IntStream.range(0, times).mapToObj(i -> one).toList())) {
                done += future.get();
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
