package io.luxuan.selection;

import java.math.BigDecimal;

/**
 * What an application asks for.
 *
 * @param requested in 万元; null where the form does not ask
 * @param base      what a share is taken of, in 万元 or in units; null where the programme pays no share
 * @param tier      name of the level applied for; null where the programme has none
 */
public record Claim(BigDecimal requested, BigDecimal base, String tier) {
    public static final Claim NOTHING = new Claim(null, null, null);

    public static Claim of(BigDecimal requested) {
        return new Claim(requested, null, null);
    }
}
