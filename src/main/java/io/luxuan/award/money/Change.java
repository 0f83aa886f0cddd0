package io.luxuan.award.money;

import java.math.BigDecimal;

/**
 * What one account changes by.
 *
 * @param committed and paid in 万元, negative where something is let go
 * @param cap       most that may stand committed afterwards, in 万元
 * @param awards    more or fewer; @param most of them afterwards
 */
public record Change(String id, BigDecimal committed, BigDecimal paid, BigDecimal cap, int awards, int most) {
    Change and(Change other) {
        return new Change(id, committed.add(other.committed), paid.add(other.paid), cap.min(other.cap), awards + other.awards,
                Math.min(most, other.most));
    }
}
