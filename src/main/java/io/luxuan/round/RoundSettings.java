package io.luxuan.round;

import io.luxuan.programme.Challenge;
import io.luxuan.programme.Constraints;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.shared.Later;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a round may set for itself; starts as its programme's defaults and is fixed when the round opens. Quota, panel,
 * scoring, publicity and constraints are null where the programme has none.
 *
 * @param budget      in 万元, null when the round has none
 * @param numbers     what the policy leaves open, by the key of the programme's {@code numbers}
 * @param challenges  the list that applications take up (榜单), in order; empty where the programme has none
 * @param constraints null takes the programme's; {@link Rounds#programmeOf} answers the ones in force
 */
public record RoundSettings(
        Quota quota, BigDecimal budget, PanelRule panel, Scoring scoring, PublicityRule publicity,
        boolean recommendationNeeded, Constraints constraints, @Later Map<String, BigDecimal> numbers,
        @Later List<Challenge> challenges) {
    public RoundSettings {
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
        challenges = challenges == null ? List.of() : List.copyOf(challenges);
    }

    public RoundSettings(Quota quota, BigDecimal budget, PanelRule panel, Scoring scoring, PublicityRule publicity,
            boolean recommendationNeeded, Constraints constraints, Map<String, BigDecimal> numbers) {
        this(quota, budget, panel, scoring, publicity, recommendationNeeded, constraints, numbers, List.of());
    }

    public RoundSettings(Quota quota, BigDecimal budget, PanelRule panel, Scoring scoring, PublicityRule publicity,
            boolean recommendationNeeded) {
        this(quota, budget, panel, scoring, publicity, recommendationNeeded, null, Map.of());
    }

    public static RoundSettings of(Programme programme) {
        return new RoundSettings(programme.quota(), programme.budget(), programme.panel(), programme.scoring(), programme.publicity(),
                programme.recommends(), programme.constraints(), offered(programme));
    }

    private static Map<String, BigDecimal> offered(Programme programme) {
        return programme.numbers().stream().filter(open -> open.offered() != null)
                .collect(Collectors.toUnmodifiableMap(OpenNumber::key, OpenNumber::offered));
    }

    /** The same with other numbers. */
    public RoundSettings with(Map<String, BigDecimal> others) {
        return new RoundSettings(quota, budget, panel, scoring, publicity, recommendationNeeded, constraints, others,
                challenges);
    }

    /** The same with another list. */
    public RoundSettings offering(List<Challenge> list) {
        return new RoundSettings(quota, budget, panel, scoring, publicity, recommendationNeeded, constraints, numbers, list);
    }

    /** How many places the ranking is read against; null where nothing bounds their number. */
    public Integer places() {
        return quota == null ? null : quota.target();
    }
}
