package io.luxuan.claim.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationRulesTest {
    private static final Funding FLAT = funding(FundingType.FLAT, "1000");
    private static final Funding CAPPED = funding(FundingType.CAPPED, "300");

    @Test
    void what_is_payable_stays_below_the_cap_and_below_what_was_asked_for() {
        assertThat(VerificationRules.payable(CAPPED, amount("280"), amount("350"), null)).isEqualByComparingTo("280");
        assertThat(VerificationRules.payable(CAPPED, null, amount("350"), null)).isEqualByComparingTo("300");
        assertThat(VerificationRules.payable(CAPPED, amount("500"), amount("120.55"), null)).isEqualByComparingTo("120.55");
    }

    @Test
    void a_fraction_of_a_hundredth_is_cut_off_never_rounded_up() {
        assertThat(VerificationRules.payable(CAPPED, null, amount("12.999"), null)).isEqualByComparingTo("12.99");
    }

    @Test
    void a_flat_sum_does_not_depend_on_what_was_asked_for() {
        assertThat(VerificationRules.payable(FLAT, amount("800"), amount("1000"), null)).isEqualByComparingTo("1000");
        assertThat(VerificationRules.wholeOrNothing(FLAT, amount("1000.00")).isAllowed()).isTrue();
        assertThat(VerificationRules.wholeOrNothing(FLAT, amount("0")).isAllowed()).isTrue();
        assertThat(VerificationRules.wholeOrNothing(FLAT, amount("999.99")).isAllowed()).isFalse();
        assertThat(VerificationRules.wholeOrNothing(CAPPED, amount("1")).isAllowed()).isTrue();
    }

    @Test
    void two_who_come_to_the_same_sum_agree_although_they_found_different_ones() {
        assertThat(outcome(finding(1, "350", "300"), finding(2, "400", "300"))).isEqualTo(VerificationOutcome.ACCEPTED);
        assertThat(outcome(finding(1, "300", "300"))).isEqualTo(VerificationOutcome.PENDING);
        assertThat(outcome(finding(1, "300", "300"), finding(2, "299.99", "299.99"))).isEqualTo(VerificationOutcome.DIFFERS);
        assertThat(outcome(finding(1, "0", "0"), finding(2, "0", "0"))).isEqualTo(VerificationOutcome.REFUSED);
    }

    @Test
    void the_certificate_gives_the_level_and_the_level_its_cap() {
        Funding levels = new Funding(FundingType.TIERS, null, null, null, null, null, List.of(new Tier("国家级", amount("100")),
                new Tier("省级", amount("50"))), "wish", null, List.of(), null, null, List.of(), GradeBy.CERTIFICATE);
        assertThat(VerificationRules.payable(levels, amount("100"), amount("100"), "省级")).isEqualByComparingTo("50");
        assertThat(VerificationRules.payable(levels, null, amount("100"), "国家级")).isEqualByComparingTo("100");
        assertThat(VerificationRules.payable(levels, null, amount("100"), null)).isZero();
        assertThat(VerificationRules.payable(levels, amount("100"), amount("100"), "国家级", amount("50"))).as("the difference")
                .isEqualByComparingTo("50");
        assertThat(VerificationRules.payable(levels, amount("50"), amount("50"), "省级", amount("50"))).as("nothing is left").isZero();
        assertThat(VerificationRules.levelIsKnown(levels, amount("100"), null).isAllowed()).isFalse();
        assertThat(VerificationRules.levelIsKnown(levels, amount("100"), "世界级").isAllowed()).isFalse();
        assertThat(VerificationRules.levelIsKnown(levels, amount("0"), null).isAllowed()).isTrue();
        assertThat(VerificationRules.levelIsKnown(CAPPED, amount("9"), "省级").isAllowed()).isFalse();
    }

    @Test
    void two_who_read_another_level_in_the_certificate_differ() {
        Finding national = new Finding("claim", 1, amount("50"), amount("50"), "国家级", null, "verifier-1", "核验人1", null);
        Finding province = new Finding("claim", 2, amount("50"), amount("50"), "省级", null, "verifier-2", "核验人2", null);
        assertThat(outcome(national, province)).isEqualTo(VerificationOutcome.DIFFERS);
    }

    @Test
    void the_third_has_the_last_word() {
        assertThat(outcome(finding(1, "300", "300"), finding(2, "0", "0"), finding(3, "200", "200"))).isEqualTo(VerificationOutcome.ACCEPTED);
        assertThat(outcome(finding(1, "300", "300"), finding(2, "0", "0"), finding(3, "0", "0"))).isEqualTo(VerificationOutcome.REFUSED);
    }

    @Test
    void whoever_gives_less_than_was_asked_for_or_decides_between_two_says_why() {
        assertThat(VerificationRules.saysWhy(1, amount("300"), amount("300"), null).isAllowed()).isTrue();
        assertThat(VerificationRules.saysWhy(1, amount("300"), amount("299"), " ").isAllowed()).isFalse();
        assertThat(VerificationRules.saysWhy(2, null, amount("0"), null).isAllowed()).isFalse();
        assertThat(VerificationRules.saysWhy(3, amount("300"), amount("300"), "").isAllowed()).isFalse();
        assertThat(VerificationRules.saysWhy(3, amount("300"), amount("300"), "经核实").isAllowed()).isTrue();
    }

    @Test
    void nobody_confirms_his_own_finding() {
        assertThat(VerificationRules.anotherPerson(List.of(finding(1, "1", "1")), "verifier-1").isAllowed()).isFalse();
        assertThat(VerificationRules.anotherPerson(List.of(finding(1, "1", "1")), "verifier-2").isAllowed()).isTrue();
    }

    private static VerificationOutcome outcome(Finding... findings) {
        return VerificationRules.outcome(List.of(findings));
    }

    private static Finding finding(int turn, String found, String payable) {
        return new Finding("claim", turn, amount(found), amount(payable), null, null, "verifier-" + turn, "核验人" + turn, null);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    private static Funding funding(FundingType type, String cap) {
        return new Funding(type, amount(cap), null, null);
    }
}
