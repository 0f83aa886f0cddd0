package io.luxuan.claim;

import io.luxuan.shared.ReadFace;
import java.math.BigDecimal;
import java.util.List;

/** What a batch of claims pays, with account numbers. */
@ReadFace
public interface PaidClaims {
    /** Only what its publicity left undisputed. @throws io.luxuan.shared.NotFound when there is no such batch */
    Paid of(String batchId);

    /**
     * @param number of the batch within its round, from 1
     * @param lines  place, number, unit, holder of the account, account, bank, amount in 万元 and in yuan, as texts
     * @param sum    in 万元
     */
    record Paid(String roundId, int number, List<List<String>> lines, BigDecimal sum) {}
}
