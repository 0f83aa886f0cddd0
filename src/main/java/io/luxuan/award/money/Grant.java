package io.luxuan.award.money;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Money to be committed to a project.
 *
 * @param fund   programmes of one fund share its caps
 * @param yearNo the round's year
 * @param amount in 万元
 */
public record Grant(String projectId, String fund, String organisationId, int yearNo, BigDecimal amount, Caps caps) {
    /** The same with another amount. @param other in 万元 */
    Grant of(BigDecimal other) {
        return new Grant(projectId, fund, organisationId, yearNo, other, caps);
    }

    /** Where it is entered. */
    List<LedgerAccount> accounts() {
        return Arrays.stream(LedgerScope.values()).map(this::account).toList();
    }

    String key(LedgerScope scope) {
        return scope + ":" + switch (scope) {
            case AWARD -> projectId;
            case ENTERPRISE_YEAR -> fund + ":" + organisationId + ":" + yearNo;
            case ENTERPRISE_LIFETIME -> fund + ":" + organisationId;
            case FUND_YEAR -> fund + ":" + yearNo;
        };
    }

    private LedgerAccount account(LedgerScope scope) {
        boolean ofUnit = scope != LedgerScope.FUND_YEAR;
        boolean ofYear = scope != LedgerScope.ENTERPRISE_LIFETIME;
        return LedgerAccount.empty(key(scope), scope, fund, ofUnit ? organisationId : null,
                scope == LedgerScope.AWARD ? projectId : null, ofYear ? yearNo : null);
    }

    /** 各级上限: nothing that is promised goes beyond a cap. @param committed in 万元, before this grant */
    public static Verdict staysWithin(LedgerScope scope, BigDecimal cap, BigDecimal committed, BigDecimal amount) {
        return cap == null || committed.add(amount).compareTo(cap) <= 0
                ? Verdict.ALLOWED : Verdict.refused("award.cap." + scope, plain(cap), plain(committed), plain(amount));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
