package io.luxuan.award.money;

import java.math.BigDecimal;

/**
 * A round's projects in figures; amounts in 万元.
 *
 * @param remaining still to be paid to projects that are going on, and to closed ones what the bank has not paid yet
 */
public record RoundTotals(
        long projects, BigDecimal awarded, BigDecimal paid, BigDecimal held, BigDecimal claimed, BigDecimal remaining,
        long overdue) {}
