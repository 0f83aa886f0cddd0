package io.luxuan.statistics.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row.
 *
 * @param name   as it is stored, for a link; null where several stand together
 * @param values one a column; null where there is none. Not copied: a list of the JDK that takes null cannot be
 */
public record Line(Label label, String name, List<BigDecimal> values) {}
