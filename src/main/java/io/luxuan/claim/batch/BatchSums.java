package io.luxuan.claim.batch;

import java.math.BigDecimal;

/** @param granted promised to all of them and @param paid what has left the treasury, in 万元 */
public record BatchSums(String batchId, long claims, BigDecimal granted, long paidClaims, BigDecimal paid) {
    static BatchSums none(String batchId) {
        return new BatchSums(batchId, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO);
    }
}
