package io.luxuan.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Bonus;
import io.luxuan.programme.money.Funding.Cap;
import io.luxuan.programme.money.Funding.CapScope;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapsTest {
    private static final Bonus BONUS = new Bonus("优秀", new BigDecimal("25"));

    @Test
    void an_award_may_be_as_large_as_a_nationally_recognised_one() {
        assertThat(Caps.of(funding("500", "1000", List.of(), null)).award()).isEqualByComparingTo("1000");
        assertThat(Caps.of(funding("500", null, List.of(), null)).award()).isEqualByComparingTo("500");
    }

    @Test
    void the_dearest_level_bounds_an_award_of_levels() {
        List<Tier> levels = List.of(new Tier("创新", new BigDecimal("75")), new Tier("领军", new BigDecimal("100")));
        assertThat(Caps.of(funding(null, null, levels, null)).award()).isEqualByComparingTo("100");
    }

    @Test
    void a_bonus_comes_on_top_of_the_award() {
        assertThat(Caps.of(funding("75", null, List.of(), BONUS)).award()).isEqualByComparingTo("100");
    }

    @Test
    void where_the_policy_states_no_amount_a_bonus_bounds_nothing() {
        assertThat(Caps.of(funding(null, null, List.of(), BONUS)).award()).isNull();
    }

    @Test
    void each_scope_has_the_cap_that_the_policy_gives_it() {
        Caps caps = Caps.of(funding("50", null, List.of(), null));
        assertThat(caps.of(LedgerScope.AWARD)).isEqualByComparingTo("50");
        assertThat(caps.of(LedgerScope.ENTERPRISE_YEAR)).isEqualByComparingTo("70");
        assertThat(caps.of(LedgerScope.ENTERPRISE_LIFETIME)).isNull();
        assertThat(caps.of(LedgerScope.FUND_YEAR)).isEqualByComparingTo("5000");
    }

    private static Funding funding(String cap, String national, List<Tier> levels, Bonus bonus) {
        return new Funding(FundingType.CAPPED, money(cap), money(national), null, null, null, levels, null, bonus,
                List.of(new Cap(CapScope.ENTERPRISE_YEAR, money("70")), new Cap(CapScope.FUND_YEAR, money("5000"))), null);
    }

    private static BigDecimal money(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
