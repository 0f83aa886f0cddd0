package io.luxuan.award.money;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.CapScope;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** Greatest sums in 万元 that may be committed; null for none. A single award's counts its bonus. */
public record Caps(BigDecimal award, BigDecimal enterpriseYear, BigDecimal enterpriseLifetime, BigDecimal fundYear) {
    static final Caps NONE = new Caps(null, null, null, null);

    public static Caps of(Funding funding) {
        BigDecimal award = Stream.concat(Stream.of(funding.cap(), funding.nationalCap()), funding.tiers().stream().map(Tier::cap))
                .filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(null);
        BigDecimal withBonus = award == null || funding.bonus() == null ? award : award.add(funding.bonus().cap());
        return new Caps(withBonus, funding.limit(CapScope.ENTERPRISE_YEAR), funding.limit(CapScope.ENTERPRISE_LIFETIME),
                funding.limit(CapScope.FUND_YEAR));
    }

    /** Whose caps are shared. */
    public static String fundOf(Programme programme) {
        return programme.funding().fundOf(programme.id());
    }

    public BigDecimal of(LedgerScope scope) {
        return switch (scope) {
            case AWARD -> award;
            case ENTERPRISE_YEAR -> enterpriseYear;
            case ENTERPRISE_LIFETIME -> enterpriseLifetime;
            case FUND_YEAR -> fundYear;
        };
    }
}
