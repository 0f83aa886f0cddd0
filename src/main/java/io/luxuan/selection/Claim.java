package io.luxuan.selection;

import io.luxuan.shared.Later;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What an application asks for.
 *
 * @param requested in 万元; null where the form does not ask
 * @param base      what a share is taken of, in 万元 or in units; null where the programme pays no share
 * @param tier      name of the level applied for; null where the programme has none
 * @param grade     name of the level that a meeting or a verifier gave; null for none
 * @param values    answers that a computed amount reads, by name; empty elsewhere
 * @param decided   what the meeting set (一事一议); null where it set nothing
 */
public record Claim(BigDecimal requested, BigDecimal base, String tier, String grade, @Later Map<String, Object> values,
        Decided decided) {
    public static final Claim NOTHING = new Claim(null, null, null);

    /** @param sum in 万元, above 0; @param reason as the meeting wrote it */
    public record Decided(BigDecimal sum, String reason) {}

    public Claim {
        values = values == null ? Map.of() : values;
    }

    public Claim(BigDecimal requested, BigDecimal base, String tier) {
        this(requested, base, tier, null, Map.of(), null);
    }

    public static Claim of(BigDecimal requested) {
        return new Claim(requested, null, null);
    }

    /** The same with its values written otherwise. */
    public Claim with(Map<String, Object> others) {
        return new Claim(requested, base, tier, grade, others, decided);
    }

    public Claim graded(String given) {
        return new Claim(requested, base, tier, given, values, decided);
    }

    public Claim decided(Decided other) {
        return new Claim(requested, base, tier, grade, values, other);
    }
}
