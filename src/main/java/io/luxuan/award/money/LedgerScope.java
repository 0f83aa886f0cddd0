package io.luxuan.award.money;

import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.programme.money.Funding.CapOver;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is counted together, and may have a cap. */
public enum LedgerScope {
    /** 单个项目 */ AWARD(null, CapOver.AWARD),
    /** 单位当年合计 */ ENTERPRISE_YEAR(CapBy.ORGANISATION, CapOver.YEAR),
    /** 单位历年累计 */ ENTERPRISE_LIFETIME(CapBy.ORGANISATION, CapOver.LIFETIME),
    /** 资金当年总额 */ FUND_YEAR(CapBy.FUND, CapOver.YEAR),
    /** 资金历年总额 */ FUND_LIFETIME(CapBy.FUND, CapOver.LIFETIME),
    /** 个人当年 */ PERSON_YEAR(CapBy.PERSON, CapOver.YEAR),
    /** 个人历年 */ PERSON_LIFETIME(CapBy.PERSON, CapOver.LIFETIME),
    /** 同一事项当年，不论由谁申请 */ SUBJECT_YEAR(CapBy.PROJECT, CapOver.YEAR),
    /** 同一事项历年，不论由谁申请 */ SUBJECT_LIFETIME(CapBy.PROJECT, CapOver.LIFETIME);

    private final CapBy by;
    private final CapOver over;

    LedgerScope(CapBy by, CapOver over) {
        this.by = by;
        this.over = over;
    }

    static Optional<LedgerScope> of(CapBy by, CapOver over) {
        return over == CapOver.AWARD ? Optional.of(AWARD)
                : Arrays.stream(values()).filter(scope -> scope.by == by && scope.over == over).findFirst();
    }

    /** Kept for every award, so that a cap that comes later finds what was before it. */
    static Set<LedgerScope> always() {
        return EnumSet.of(AWARD, ENTERPRISE_YEAR, ENTERPRISE_LIFETIME, FUND_YEAR);
    }

    boolean isYearly() {
        return over == CapOver.AWARD || over == CapOver.YEAR;
    }

    boolean isOfFund() {
        return by == CapBy.FUND;
    }

    boolean isOfUnit() {
        return this == AWARD || by == CapBy.ORGANISATION;
    }
}
