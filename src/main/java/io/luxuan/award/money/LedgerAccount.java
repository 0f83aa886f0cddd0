package io.luxuan.award.money;

import io.luxuan.shared.Ids;
import java.math.BigDecimal;

/**
 * An account with its balances.
 *
 * @param committed promised so far, in 万元, never below {@code paid}
 * @param paid      what has left the treasury and not come back, in 万元
 */
public record LedgerAccount(
        String id, String accountKey, LedgerScope scope, String fund, String organisationId, String projectId,
        Integer yearNo, BigDecimal committed, BigDecimal paid) {
    static LedgerAccount empty(String key, LedgerScope scope, String fund, String organisationId, String projectId, Integer year) {
        return new LedgerAccount(Ids.next(), key, scope, fund, organisationId, projectId, year, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
