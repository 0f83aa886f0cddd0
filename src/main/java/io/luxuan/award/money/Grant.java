package io.luxuan.award.money;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * Money to be committed to a project.
 *
 * @param programme whose caps of units and persons count
 * @param fund      programmes of one fund share its budget
 * @param yearNo    the round's year
 * @param amount    in 万元
 */
public record Grant(String projectId, String programme, String fund, Recipient to, int yearNo, BigDecimal amount, Caps caps) {
    /** The same with another amount. @param other in 万元 */
    Grant of(BigDecimal other) {
        return new Grant(projectId, programme, fund, to, yearNo, other, caps);
    }

    /** What it is counted in: what its caps do not need, and what has nobody to count, is left out. */
    List<LedgerScope> scopes() {
        return caps.counted().stream().filter(scope -> subject(scope) != null).toList();
    }

    /** Where it is entered. */
    List<LedgerAccount> accounts() {
        return scopes().stream().map(this::account).toList();
    }

    String key(LedgerScope scope) {
        return switch (scope) {
            case AWARD -> scope + ":" + projectId;
            case FUND_YEAR -> scope + ":" + fund + ":" + yearNo;
            case FUND_LIFETIME -> scope + ":" + fund;
            default -> scope + ":" + programme + ":" + subject(scope) + (scope.isYearly() ? ":" + yearNo : "");
        };
    }

    private String subject(LedgerScope scope) {
        return switch (scope) {
            case AWARD -> projectId;
            case FUND_YEAR, FUND_LIFETIME -> fund;
            case ENTERPRISE_YEAR, ENTERPRISE_LIFETIME -> to.organisationId();
            case PERSON_YEAR, PERSON_LIFETIME -> to.personKey();
            case SUBJECT_YEAR, SUBJECT_LIFETIME -> to.subjectKey();
        };
    }

    private LedgerAccount account(LedgerScope scope) {
        return LedgerAccount.empty(key(scope), scope, scope == LedgerScope.AWARD || scope.isOfFund() ? fund : programme,
                scope.isOfUnit() ? to.organisationId() : null, scope == LedgerScope.AWARD ? projectId : null,
                scope.isYearly() ? yearNo : null, scope.isOfFund() ? null : programme,
                scope == LedgerScope.AWARD ? to.personKey() : null);
    }

    /** 各级上限: nothing that is promised goes beyond a cap. @param committed in 万元, before this grant */
    public static Verdict staysWithin(LedgerScope scope, BigDecimal cap, BigDecimal committed, BigDecimal amount) {
        return cap == null || committed.add(amount).compareTo(cap) <= 0
                ? Verdict.ALLOWED : Verdict.refused("award.cap." + scope, plain(cap), plain(committed), plain(amount));
    }

    /** 一次性、限项: a count is full also where money is left. @param awards before this grant */
    public static Verdict staysWithin(LedgerScope scope, Integer most, int awards) {
        return most == null || awards < most ? Verdict.ALLOWED : Verdict.refused("award.count." + scope, most);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
