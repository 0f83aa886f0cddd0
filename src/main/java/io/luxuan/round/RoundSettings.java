package io.luxuan.round;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Scoring;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a round may set for itself; starts as its programme's defaults and is fixed when the round opens. Quota, panel,
 * scoring, publicity and constraints are null where the programme has none.
 *
 * @param budget      in 万元, null when the round has none
 * @param numbers     what the policy leaves open, by the key of the programme's {@code numbers}
 * @param constraints null takes the programme's; {@link Rounds#programmeOf} answers the ones in force
 */
public record RoundSettings(
        Quota quota, BigDecimal budget, PanelRule panel, Scoring scoring, PublicityRule publicity,
        boolean recommendationNeeded, Constraints constraints, Map<String, BigDecimal> numbers) {
    public RoundSettings {
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
    }

    public RoundSettings(Quota quota, BigDecimal budget, PanelRule panel, Scoring scoring, PublicityRule publicity,
            boolean recommendationNeeded, Constraints constraints) {
        this(quota, budget, panel, scoring, publicity, recommendationNeeded, constraints, Map.of());
    }

    public RoundSettings(Quota quota, BigDecimal budget, PanelRule panel, Scoring scoring, PublicityRule publicity,
            boolean recommendationNeeded) {
        this(quota, budget, panel, scoring, publicity, recommendationNeeded, null);
    }

    public static RoundSettings of(Programme programme) {
        return new RoundSettings(programme.quota(), programme.budget(), programme.panel(), programme.scoring(), programme.publicity(),
                programme.recommends(), programme.constraints());
    }

    /** How many places the ranking is read against; null where nothing bounds their number. */
    public Integer places() {
        return quota == null ? null : quota.target();
    }
}
