package io.luxuan.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Where money that is promised is entered, and what a cap says to it. */
class GrantTest {
    private static final Grant GRANT = new Grant("p1", "P6", "FUND", Recipient.unit("u1"), 2026, new BigDecimal("80"), Caps.NONE);

    @Test
    void a_promise_is_entered_for_the_award_the_unit_and_the_fund() {
        assertThat(GRANT.accounts()).extracting(LedgerAccount::accountKey).containsExactly("AWARD:p1",
                "ENTERPRISE_YEAR:P6:u1:2026", "ENTERPRISE_LIFETIME:P6:u1", "FUND_YEAR:FUND:2026");
    }

    @Test
    void only_the_awards_account_is_of_a_project_and_only_the_funds_of_no_unit() {
        assertThat(GRANT.accounts()).extracting(LedgerAccount::projectId).containsExactly("p1", null, null, null);
        assertThat(GRANT.accounts()).extracting(LedgerAccount::organisationId).containsExactly("u1", "u1", "u1", null);
    }

    @Test
    void what_a_unit_gets_in_all_its_years_is_of_no_year() {
        assertThat(GRANT.accounts()).extracting(LedgerAccount::yearNo).containsExactly(2026, 2026, null, 2026);
    }

    @Test
    void a_new_account_is_empty() {
        assertThat(GRANT.accounts()).allMatch(account -> account.committed().signum() == 0 && account.paid().signum() == 0);
        assertThat(GRANT.accounts()).extracting(LedgerAccount::fund).containsExactly("FUND", "P6", "P6", "FUND");
    }

    @Test
    void beyond_a_cap_is_told_with_the_cap_what_was_promised_and_what_is_asked_for() {
        assertThat(Grant.staysWithin(LedgerScope.FUND_YEAR, new BigDecimal("100.00"), new BigDecimal("60.50"), new BigDecimal("40")))
                .isEqualTo(Verdict.refused("award.cap.FUND_YEAR", "100", "60.5", "40"));
    }
}
