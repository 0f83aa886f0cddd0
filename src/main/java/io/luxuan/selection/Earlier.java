package io.luxuan.selection;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What awards outside of this list have committed of the same fund, in 万元.
 *
 * @param fundYear the whole fund in the round's year
 * @param year     organisation to what it has of the round's year
 * @param lifetime organisation to what it has of all years
 */
public record Earlier(BigDecimal fundYear, Map<String, BigDecimal> year, Map<String, BigDecimal> lifetime) {
    public static final Earlier NONE = new Earlier(BigDecimal.ZERO, Map.of(), Map.of());

    BigDecimal yearOf(String organisationId) {
        return year.getOrDefault(organisationId, BigDecimal.ZERO);
    }

    BigDecimal lifetimeOf(String organisationId) {
        return lifetime.getOrDefault(organisationId, BigDecimal.ZERO);
    }
}
