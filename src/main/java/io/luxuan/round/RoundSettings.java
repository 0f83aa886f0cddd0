package io.luxuan.round;

import io.luxuan.programme.PanelRule;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Scoring;
import java.math.BigDecimal;

/**
 * What a round may set for itself; starts as its programme's defaults and is fixed when the round opens.
 *
 * @param budget in 万元, null when the round has none
 */
public record RoundSettings(
        Quota quota, BigDecimal budget, PanelRule panel, Scoring scoring, PublicityRule publicity,
        boolean recommendationNeeded) {}
