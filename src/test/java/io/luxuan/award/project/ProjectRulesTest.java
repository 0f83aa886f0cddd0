package io.luxuan.award.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.clawback.ClawBackRules;
import io.luxuan.award.money.Hold;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Payment;
import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentRules;
import io.luxuan.award.money.PaymentState;
import io.luxuan.programme.ProjectRule;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final List<String> GRADES = List.of("优秀", "合格", "不合格");

    @Test
    void the_last_grade_means_not_passed() {
        assertThat(AcceptanceRules.passes("合格", GRADES)).isTrue();
        assertThat(AcceptanceRules.passes("不合格", GRADES)).isFalse();
        assertThat(AcceptanceRules.gradeIsDeclared("良好", GRADES).isAllowed()).isFalse();
    }

    @Test
    void a_correction_lasts_three_months_at_most_whatever_a_programme_says() {
        LocalDateTime graded = LocalDateTime.of(2026, 11, 30, 10, 0);
        ProjectRule generous = new ProjectRule(12, null, false, GRADES, 6);
        assertThat(AcceptanceRules.correctionEnds(graded, generous)).isEqualTo(LocalDateTime.of(2027, 2, 28, 23, 59, 59));
    }

    @Test
    void a_correction_is_in_time_to_the_last_second_and_late_one_second_after() {
        LocalDateTime ends = LocalDateTime.of(2027, 2, 28, 23, 59, 59);
        assertThat(AcceptanceRules.correctionInTime(ends, ends).isAllowed()).isTrue();
        assertThat(AcceptanceRules.correctionInTime(ends.plusSeconds(1), ends).isAllowed()).isFalse();
    }

    @Test
    void there_is_one_correction() {
        assertThat(AcceptanceRules.mayCorrect(0).isAllowed()).isTrue();
        assertThat(AcceptanceRules.mayCorrect(1).isAllowed()).isFalse();
    }

    @Test
    void the_certificate_comes_before_the_money_where_a_programme_asks_for_it() {
        assertThat(PaymentRules.certificateBeforePayment(true, false).isAllowed()).isFalse();
        assertThat(PaymentRules.certificateBeforePayment(true, true).isAllowed()).isTrue();
        assertThat(PaymentRules.certificateBeforePayment(false, false).isAllowed()).isTrue();
    }

    @Test
    void a_hold_blocks_payment() {
        Hold hold = new Hold("h", "p", HoldKind.INTEGRITY, "失信", START.atStartOfDay(), "m", null, null, null);
        assertThat(PaymentRules.holdBlocksPayment(List.of(hold)).isAllowed()).isFalse();
        assertThat(PaymentRules.holdBlocksPayment(List.of()).isAllowed()).isTrue();
    }

    @Test
    void each_payment_is_made_once() {
        List<Payment> ledger = List.of(payment(PaymentKind.FIRST, "70", PaymentState.PAID));
        assertThat(PaymentRules.payOnce(PaymentKind.FIRST, ledger).isAllowed()).isFalse();
        assertThat(PaymentRules.payOnce(PaymentKind.BALANCE, ledger).isAllowed()).isTrue();
    }

    @Test
    void instalment_and_balance_add_up_to_the_amount_exactly() {
        BigDecimal amount = new BigDecimal("33.33");
        BigDecimal first = PaymentRules.firstInstalment(amount, new BigDecimal("0.7"));
        assertThat(first).isEqualByComparingTo("23.33");
        assertThat(PaymentRules.balance(amount, List.of(payment(PaymentKind.FIRST, "23.33", PaymentState.HELD)))).isEqualByComparingTo("10.00");
    }

    @Test
    void only_what_was_paid_is_claimed_back() {
        List<Payment> ledger = List.of(payment(PaymentKind.FIRST, "70", PaymentState.PAID), payment(PaymentKind.BALANCE, "30", PaymentState.HELD));
        assertThat(ClawBackRules.claimable(ledger, List.of())).isEqualByComparingTo("70");
    }

    @Test
    void amounts_are_told_from_other_texts() {
        assertThat(Answers.money("0.01")).contains(new BigDecimal("0.01"));
        assertThat(Answers.money("１，２００")).contains(new BigDecimal("1200"));
        for (String wrong : List.of("-1", "1.005", "1e3", "1,2", "12万", "", "99999999999")) {
            assertThat(Answers.money(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void a_draft_keeps_what_the_paper_asks_for_and_nothing_else() {
        List<Question> report = List.of(new Question("progress", "项目进展", QuestionType.LONG_TEXT, true, 5000, null, List.of(), List.of()));
        assertThat(Answers.of(report, Map.of("progress", " 一 ", "_csrf", "x", "state", "CLOSED"))).isEqualTo(Map.of("progress", "一"));
    }

    private static Payment payment(PaymentKind kind, String amount, PaymentState state) {
        return new Payment("1", "p", "r", kind, new BigDecimal(amount), state, null, START.atStartOfDay(), null, null, null);
    }
}
