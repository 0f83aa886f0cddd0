package io.luxuan.claim.batch;

import java.math.BigDecimal;

/** @param granted promised to all of them and @param paid what has left the treasury, in 万元 */
public record BatchSums(long claims, BigDecimal granted, long paidClaims, BigDecimal paid) {}
