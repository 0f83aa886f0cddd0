package io.luxuan.award.money;

import io.luxuan.shared.Ids;
import java.math.BigDecimal;

/**
 * An account with its balances.
 *
 * @param fund        of a unit or a person: the programme that counts it
 * @param programmeId null for a fund's own
 * @param personKey   of an award: its leader; null elsewhere
 * @param committed   promised so far, in 万元, never below {@code paid}
 * @param paid        what has left the treasury and not come back, in 万元
 * @param awards      how many awards stand on it; one that is let go before anything was paid does not count
 */
public record LedgerAccount(
        String id, String accountKey, LedgerScope scope, String fund, String organisationId, String projectId,
        Integer yearNo, String programmeId, String personKey, BigDecimal committed, BigDecimal paid, int awards) {
    static LedgerAccount empty(String key, LedgerScope scope, String fund, String organisationId, String projectId, Integer year,
            String programmeId, String personKey) {
        return new LedgerAccount(Ids.next(), key, scope, fund, organisationId, projectId, year, programmeId, personKey,
                BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }
}
