package io.luxuan.award.money;

/** What a cap may be set on. */
public enum LedgerScope {
    /** 单个项目 */ AWARD,
    /** 单位当年合计 */ ENTERPRISE_YEAR,
    /** 单位历年累计 */ ENTERPRISE_LIFETIME,
    /** 资金当年总额 */ FUND_YEAR
}
