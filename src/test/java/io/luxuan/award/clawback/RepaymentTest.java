package io.luxuan.award.clawback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A unit owes 50 of 60 and reports a transfer on 20 August. */
class RepaymentTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 20);
    private static final LocalDateTime AT = TODAY.atTime(10, 0);
    private static final List<Receipt> BEFORE = List.of(
            new Receipt("r", "c", BigDecimal.TEN, TODAY, "TK-1", Receipt.State.CONFIRMED, AT, "a", null, null, null));

    @ParameterizedTest
    @CsvSource({
        "50, 2027-08-20, TK-2, ''", "0.01, 2027-08-19, ' TK-2 ', ''",
        "50.01, 2027-08-20, TK-2, amount award.claw-back-amount", "0, 2027-08-20, TK-2, amount award.claw-back-amount",
        "五十, 2027-08-20, TK-2, amount award.money-form", "50, 2027-08-21, TK-2, receivedOn award.date-past",
        "50, 昨天, TK-2, receivedOn award.date-form", "50, 2027-08-20, ' ', bankReference award.bank-reference",
        "50, 2027-08-20, ' TK-1', bankReference award.claw-back-twice"})
    void a_report_is_right_or_told_what_is_wrong_with_it(String amount, String day, String reference, String fault) {
        assertThat(faults(amount, day, reference)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(faults("", "", "")).containsExactly(
                "amount award.money-form", "receivedOn award.date-form", "bankReference award.bank-reference");
    }

    @Test
    void a_reference_has_a_hundred_characters_at_most() {
        assertThat(faults("50", "2027-08-20", "7".repeat(100))).isEmpty();
        assertThat(faults("50", "2027-08-20", "7".repeat(101))).containsExactly("bankReference award.bank-reference");
    }

    @Test
    void what_was_typed_is_read_as_sum_and_day() {
        Repayment typed = new Repayment("12.5", "2027-08-20", "TK-2");
        assertThat(typed.sum()).isEqualByComparingTo("12.5");
        assertThat(typed.day()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(ClawBackState.class)
    void a_claim_is_open_until_it_is_closed_and_overdue_only_once_it_was_demanded(ClawBackState state) {
        ClawBack claim = claim(state);
        assertThat(claim.isOpen()).isEqualTo(state != ClawBackState.CLOSED);
        boolean demanded = state == ClawBackState.DEMANDED || state == ClawBackState.PARTLY;
        assertThat(claim.isDemanded()).isEqualTo(demanded);
        assertThat(claim.isOverdueOn(TODAY.plusDays(1))).isEqualTo(demanded);
    }

    private static List<String> faults(String amount, String day, String reference) {
        return new Repayment(amount, day, reference).faults(claim(ClawBackState.PARTLY), BEFORE, TODAY).entrySet().stream()
                .map(fault -> fault.getKey() + " " + fault.getValue().code()).toList();
    }

    private static ClawBack claim(ClawBackState state) {
        return new ClawBack("c", "p", "r", "o", ClawBackCause.FAILED, new BigDecimal("60"), BigDecimal.TEN, state,
                "理由", AT, "m", TODAY, TODAY, "通知", null, null, null);
    }
}
