package io.luxuan.statistics.count;

import java.math.BigDecimal;

/**
 * Applications that were submitted, and what became of them.
 *
 * @param name      of the row, as it is stored; null where nothing is
 * @param passed    the formality check, or the verification of a claim
 * @param selected  awarded, recognised, or granted
 * @param open      of which nothing is decided yet
 * @param committed in 万元; null where there is no award
 */
public record ApplicationCount(String name, long submitted, long passed, long selected, long open, BigDecimal committed, BigDecimal paid) {}
