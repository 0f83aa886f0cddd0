package io.luxuan.selection;

import io.luxuan.programme.money.Funding.CapOver;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What awards outside of this list have committed, in 万元: the fund's of all its programmes, an organisation's of this one.
 *
 * @param fundYear      the whole fund in the round's year
 * @param year          organisation to what it has of the round's year
 * @param lifetime      organisation to what it has of all years
 * @param yearCount     organisation to how many awards it has of the round's year
 * @param lifetimeCount organisation to how many awards it has of all years
 */
public record Earlier(
        BigDecimal fundYear, Map<String, BigDecimal> year, Map<String, BigDecimal> lifetime, Map<String, Integer> yearCount,
        Map<String, Integer> lifetimeCount) {
    public static final Earlier NONE = new Earlier(BigDecimal.ZERO, Map.of(), Map.of());

    /** Inputs that were stored before awards were counted have no counts. */
    public Earlier {
        yearCount = yearCount == null ? Map.of() : yearCount;
        lifetimeCount = lifetimeCount == null ? Map.of() : lifetimeCount;
    }

    public Earlier(BigDecimal fundYear, Map<String, BigDecimal> year, Map<String, BigDecimal> lifetime) {
        this(fundYear, year, lifetime, Map.of(), Map.of());
    }

    BigDecimal yearOf(String organisationId) {
        return year.getOrDefault(organisationId, BigDecimal.ZERO);
    }

    BigDecimal lifetimeOf(String organisationId) {
        return lifetime.getOrDefault(organisationId, BigDecimal.ZERO);
    }

    int countOf(CapOver over, String organisationId) {
        return (over == CapOver.YEAR ? yearCount : lifetimeCount).getOrDefault(organisationId, 0);
    }
}
