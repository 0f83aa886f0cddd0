package io.luxuan.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Bonus;
import io.luxuan.programme.money.Funding.Cap;
import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.CapOver;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CapsTest {
    private static final Bonus BONUS = new Bonus("优秀", new BigDecimal("25"));

    @Test
    void an_award_may_be_as_large_as_a_nationally_recognised_one() {
        assertThat(Caps.of(funding("500", "1000", List.of(), null)).of(LedgerScope.AWARD)).isEqualByComparingTo("1000");
        assertThat(Caps.of(funding("500", null, List.of(), null)).of(LedgerScope.AWARD)).isEqualByComparingTo("500");
    }

    @Test
    void the_dearest_level_bounds_an_award_of_levels() {
        List<Tier> levels = List.of(new Tier("创新", new BigDecimal("75")), new Tier("领军", new BigDecimal("100")));
        assertThat(Caps.of(funding(null, null, levels, null)).of(LedgerScope.AWARD)).isEqualByComparingTo("100");
    }

    @Test
    void a_bonus_comes_on_top_of_the_award() {
        assertThat(Caps.of(funding("75", null, List.of(), BONUS)).of(LedgerScope.AWARD)).isEqualByComparingTo("100");
    }

    @Test
    void where_the_policy_states_no_amount_a_bonus_bounds_nothing() {
        assertThat(Caps.of(funding(null, null, List.of(), BONUS)).of(LedgerScope.AWARD)).isNull();
    }

    @Test
    void each_scope_has_the_cap_that_the_policy_gives_it() {
        Caps caps = Caps.of(funding("50", null, List.of(), null));
        assertThat(caps.of(LedgerScope.AWARD)).isEqualByComparingTo("50");
        assertThat(caps.of(LedgerScope.ENTERPRISE_YEAR)).isEqualByComparingTo("70");
        assertThat(caps.of(LedgerScope.ENTERPRISE_LIFETIME)).isNull();
        assertThat(caps.of(LedgerScope.FUND_YEAR)).isEqualByComparingTo("5000");
    }

    /** Versions of before wrote by and over as one word. */
    @Test
    void caps_of_before_mean_the_same() {
        Cap former = new YAMLMapper().readValue("{scope: ENTERPRISE_LIFETIME, limit: 500}", Cap.class);
        assertThat(List.of(former.countedBy(), former.countedOver(), former.counted()))
                .containsExactly(CapBy.ORGANISATION, CapOver.LIFETIME, CapMeasure.MONEY);
    }

    @Test
    void once_is_a_count_and_of_two_limits_the_lower_one_holds() {
        Funding once = new Funding(FundingType.CAPPED, money("50"), null, null, null, null, List.of(), null, null, List.of(
                new Cap(CapBy.ORGANISATION, CapOver.LIFETIME, CapMeasure.COUNT, BigDecimal.ONE),
                new Cap(CapBy.FUND, CapOver.YEAR, CapMeasure.MONEY, money("900"))), "province", null, List.of(), null);
        Caps caps = Caps.of(once.within(money("800")));
        assertThat(caps.count(LedgerScope.ENTERPRISE_LIFETIME)).isEqualTo(1);
        assertThat(caps.of(LedgerScope.ENTERPRISE_LIFETIME)).isNull();
        assertThat(caps.of(LedgerScope.FUND_YEAR)).isEqualByComparingTo("800");
    }

    private static Funding funding(String cap, String national, List<Tier> levels, Bonus bonus) {
        return new Funding(FundingType.CAPPED, money(cap), money(national), null, null, null, levels, null, bonus,
                List.of(new Cap(CapBy.ORGANISATION, CapOver.YEAR, CapMeasure.MONEY, money("70")),
                        new Cap(CapBy.FUND, CapOver.YEAR, CapMeasure.MONEY, money("5000"))), null,
                null, List.of(), null);
    }

    private static BigDecimal money(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
