package io.luxuan.claim.batch;

import java.math.BigDecimal;

/** @param granted promised to all of them and @param paid what the bank has paid, in 万元; @param grantedClaims due or paid */
public record BatchSums(String batchId, long claims, BigDecimal granted, long grantedClaims, BigDecimal paid) {
    static BatchSums none(String batchId) {
        return new BatchSums(batchId, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO);
    }
}
