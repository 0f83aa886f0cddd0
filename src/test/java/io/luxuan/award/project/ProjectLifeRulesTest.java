package io.luxuan.award.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.change.ChangeKind;
import io.luxuan.award.change.ChangeRules;
import io.luxuan.award.clawback.ClawBack;
import io.luxuan.award.clawback.ClawBackCause;
import io.luxuan.award.clawback.ClawBackRules;
import io.luxuan.award.clawback.ClawBackState;
import io.luxuan.award.clawback.Receipt;
import io.luxuan.award.money.Grant;
import io.luxuan.award.money.LedgerScope;
import io.luxuan.award.money.Payment;
import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentRules;
import io.luxuan.award.money.PaymentState;
import io.luxuan.programme.PanelGrade;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Bonus;
import io.luxuan.programme.money.Funding.FundingType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectLifeRulesTest {
    private static final LocalDate END = LocalDate.of(2027, 8, 20);
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 1, 10, 0);
    private static final List<String> GRADES = List.of("优秀", "合格", "不合格");

    @ParameterizedTest
    @EnumSource(value = ProjectState.class, names = {"RUNNING", "MIDTERM", "MIDTERM_CHECK", "ACCEPTANCE"})
    void a_running_project_may_be_changed(ProjectState state) {
        assertThat(ChangeRules.projectRuns(state).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ProjectState.class, mode = EnumSource.Mode.EXCLUDE, names = {"RUNNING", "MIDTERM", "MIDTERM_CHECK", "ACCEPTANCE"})
    void no_other_project_may(ProjectState state) {
        assertThat(ChangeRules.projectRuns(state).isAllowed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void more_time_for_a_certificate_is_asked_for_while_it_is_awaited(ProjectState state) {
        assertThat(ChangeRules.mayBeAsked(ChangeKind.CERTIFICATE, state).isAllowed()).isEqualTo(state == ProjectState.CERTIFICATE);
        assertThat(ChangeRules.mayBeAsked(ChangeKind.BUDGET, state)).isEqualTo(ChangeRules.projectRuns(state));
    }

    @Test
    void the_grade_of_more_than_half_is_the_panels() {
        assertThat(found(PanelGrade.MAJORITY, "优秀", "不合格", "优秀")).isEqualTo("优秀");
        assertThat(found(PanelGrade.MAJORITY, "不合格", "不合格", "优秀")).isEqualTo("不合格");
    }

    @Test
    void without_a_majority_the_middle_grade_counts() {
        assertThat(found(PanelGrade.MAJORITY, "优秀", "合格", "不合格")).isEqualTo("合格");
        assertThat(found(PanelGrade.MAJORITY, "优秀", "优秀", "合格", "合格", "不合格")).isEqualTo("合格");
    }

    @Test
    void of_two_middle_grades_the_lower_counts() {
        assertThat(found(PanelGrade.MAJORITY, "优秀", "优秀", "合格", "合格")).isEqualTo("合格");
    }

    @Test
    void in_the_mean_half_a_place_goes_to_the_lower_grade() {
        assertThat(found(PanelGrade.MEAN, "优秀", "合格")).isEqualTo("合格");
        assertThat(found(PanelGrade.MEAN, "优秀", "优秀", "优秀", "不合格")).isEqualTo("合格");
        assertThat(found(PanelGrade.MEAN, "优秀", "优秀", "合格")).isEqualTo("优秀");
    }

    @Test
    void two_grades_are_decided_by_the_majority() {
        assertThat(AcceptanceRules.panelGrade(List.of("通过", "不通过", "通过"), List.of("通过", "不通过"), PanelGrade.MAJORITY)).isEqualTo("通过");
    }

    @Test
    void three_experts_are_the_least() {
        assertThat(AcceptanceRules.enoughExperts(2, 3).isAllowed()).isFalse();
        assertThat(AcceptanceRules.enoughExperts(3, 3).isAllowed()).isTrue();
    }

    @Test
    void to_find_otherwise_than_the_panel_needs_a_reason() {
        assertThat(AcceptanceRules.reasonForGrade(new Finding("优秀", "好", null), "优秀", GRADES).isAllowed()).isTrue();
        assertThat(AcceptanceRules.reasonForGrade(new Finding("合格", "好", null), "优秀", GRADES).isAllowed()).isFalse();
        assertThat(AcceptanceRules.reasonForGrade(new Finding("合格", "好", "经复核"), "优秀", GRADES).isAllowed()).isTrue();
        assertThat(AcceptanceRules.reasonForGrade(new Finding("不合格", "差", " "), "不合格", GRADES).isAllowed()).isFalse();
    }

    @Test
    void the_mid_term_check_asks_for_rectification_once() {
        assertThat(AcceptanceRules.mayRectify(0).isAllowed()).isTrue();
        assertThat(AcceptanceRules.mayRectify(1).isAllowed()).isFalse();
    }

    @Test
    void three_instalments_add_up_to_the_amount_exactly() {
        BigDecimal amount = new BigDecimal("33.33");
        BigDecimal first = PaymentRules.firstInstalment(amount, new BigDecimal("0.3"));
        List<Payment> one = List.of(payment(PaymentKind.FIRST, first, PaymentState.PAID));
        BigDecimal second = PaymentRules.midtermInstalment(amount, new BigDecimal("0.3"), one);
        List<Payment> two = List.of(one.get(0), payment(PaymentKind.MIDTERM, second, PaymentState.HELD));
        assertThat(first.add(second).add(PaymentRules.balance(amount, two))).isEqualByComparingTo(amount);
    }

    @Test
    void the_mid_term_never_pays_more_than_is_left() {
        List<Payment> before = List.of(payment(PaymentKind.FIRST, new BigDecimal("80"), PaymentState.PAID));
        assertThat(PaymentRules.midtermInstalment(new BigDecimal("100"), new BigDecimal("0.5"), before)).isEqualByComparingTo("20");
    }

    @Test
    void a_bonus_is_earned_by_its_grade_alone() {
        assertThat(PaymentRules.bonus(funding(), "优秀")).isEqualByComparingTo("75");
        assertThat(PaymentRules.bonus(funding(), "合格")).isZero();
        assertThat(PaymentRules.bonus(new Funding(FundingType.CAPPED, BigDecimal.TEN, null, null), "优秀")).isZero();
    }

    @Test
    void a_bonus_is_no_part_of_the_balance_but_of_what_is_claimed_back() {
        List<Payment> paid = List.of(payment(PaymentKind.FIRST, new BigDecimal("60"), PaymentState.PAID),
                payment(PaymentKind.BONUS, new BigDecimal("75"), PaymentState.PAID));
        assertThat(PaymentRules.balance(new BigDecimal("100"), paid)).isEqualByComparingTo("40");
        assertThat(ClawBackRules.claimable(paid, List.of())).isEqualByComparingTo("135");
    }

    @Test
    void what_was_claimed_before_is_not_claimed_again() {
        List<Payment> paid = List.of(payment(PaymentKind.FIRST, new BigDecimal("60"), PaymentState.PAID));
        ClawBack before = new ClawBack("c", "p", "r", "o", ClawBackCause.FAILED, new BigDecimal("60"), BigDecimal.TEN, ClawBackState.PARTLY,
                "理由", AT, "m", END, END, "通知", null, null, null);
        assertThat(ClawBackRules.claimable(paid, List.of(before))).isZero();
        assertThat(before.outstanding()).isEqualByComparingTo("50");
        assertThat(before.isOverdueOn(END)).isFalse();
        assertThat(before.isOverdueOn(END.plusDays(1))).isTrue();
    }

    @Test
    void paying_back_has_five_to_sixty_working_days() {
        assertThat(ClawBackRules.termIsFair(4).isAllowed()).isFalse();
        assertThat(ClawBackRules.termIsFair(5).isAllowed()).isTrue();
        assertThat(ClawBackRules.termIsFair(60).isAllowed()).isTrue();
        assertThat(ClawBackRules.termIsFair(61).isAllowed()).isFalse();
    }

    @Test
    void nobody_pays_back_more_than_is_owed_nor_nothing() {
        assertThat(ClawBackRules.amountIsOwed(new BigDecimal("50"), new BigDecimal("50")).isAllowed()).isTrue();
        assertThat(ClawBackRules.amountIsOwed(new BigDecimal("50.01"), new BigDecimal("50")).isAllowed()).isFalse();
        assertThat(ClawBackRules.amountIsOwed(BigDecimal.ZERO, new BigDecimal("50")).isAllowed()).isFalse();
    }

    @Test
    void a_transfer_is_entered_once_and_not_before_it_was_made() {
        Receipt receipt = new Receipt("r", "c", BigDecimal.TEN, END, "TK-1", Receipt.State.CONFIRMED, AT, "a", null, null, null);
        assertThat(ClawBackRules.transferIsNew("TK-1", List.of(receipt)).isAllowed()).isFalse();
        assertThat(ClawBackRules.transferIsNew("TK-2", List.of(receipt)).isAllowed()).isTrue();
        assertThat(ClawBackRules.notInTheFuture(END.plusDays(1), END).isAllowed()).isFalse();
    }

    @Test
    void a_grant_stays_within_its_cap_to_the_last_cent() {
        assertThat(Grant.staysWithin(LedgerScope.FUND_YEAR, new BigDecimal("100"), new BigDecimal("99.99"), new BigDecimal("0.01")).isAllowed())
                .isTrue();
        assertThat(Grant.staysWithin(LedgerScope.FUND_YEAR, new BigDecimal("100"), new BigDecimal("99.99"), new BigDecimal("0.02")).isAllowed())
                .isFalse();
        assertThat(Grant.staysWithin(LedgerScope.FUND_YEAR, null, new BigDecimal("99.99"), new BigDecimal("5000")).isAllowed()).isTrue();
    }

    private static String found(PanelGrade by, String... given) {
        return AcceptanceRules.panelGrade(Arrays.asList(given), GRADES, by);
    }

    private static Funding funding() {
        return new Funding(FundingType.CAPPED, new BigDecimal("75"), null, null, null, null, List.of(), null,
                new Bonus("优秀", new BigDecimal("75")), List.of(), null, null, List.of(), null);
    }

    private static Payment payment(PaymentKind kind, BigDecimal amount, PaymentState state) {
        return new Payment("1", "p", "r", kind, amount, state, null, AT, null, null, null);
    }
}
