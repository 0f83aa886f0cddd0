package io.luxuan.programme;

import java.math.BigDecimal;

/**
 * What follows the written review: 答辩 or 现场考察. Null in programmes that have neither.
 *
 * @param shortlist how many of the best go on, as a multiple of the quota's target
 * @param weight    share of the second score in the final one, 0 to 1; 0 makes it pass or fail only
 */
public record SecondStage(SecondStageType type, BigDecimal shortlist, @InPercent BigDecimal weight) {
    public enum SecondStageType { DEFENCE, SITE_VISIT }
}
