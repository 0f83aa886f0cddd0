package io.luxuan.scoring;

import java.math.BigDecimal;

/**
 * Defence or site visit of a shortlisted application.
 *
 * @param points 0 to 100; null where none were given
 * @param passed false takes it out; null for a defence
 */
public record SecondResult(BigDecimal points, Boolean passed) {}
