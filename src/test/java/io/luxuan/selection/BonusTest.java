package io.luxuan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Bonus;
import io.luxuan.programme.money.Funding.FundingType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an acceptance adds to an award. */
class BonusTest {
    private static final Funding WITH_BONUS = funding(new Bonus("优秀", new BigDecimal("100.559")));

    @Test
    void the_grade_that_earns_it_brings_the_bonus_cut_off_at_a_hundredth() {
        assertThat(Amounts.bonus(WITH_BONUS, "优秀")).isEqualByComparingTo("100.55");
    }

    @Test
    void every_other_grade_and_a_project_without_one_bring_nothing() {
        assertThat(Amounts.bonus(WITH_BONUS, "合格")).isZero();
        assertThat(Amounts.bonus(WITH_BONUS, null)).isZero();
    }

    @Test
    void a_programme_that_promises_no_bonus_pays_none() {
        assertThat(Amounts.bonus(funding(null), "优秀")).isZero();
    }

    private static Funding funding(Bonus bonus) {
        return new Funding(FundingType.CAPPED, BigDecimal.valueOf(500), null, BigDecimal.ONE, null, null, List.of(), null, bonus,
                List.of(), null, null, List.of(), null);
    }
}
