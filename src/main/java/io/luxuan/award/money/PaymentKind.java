package io.luxuan.award.money;

public enum PaymentKind {
    /** 首笔拨付 */ FIRST,
    /** 中期拨付 */ MIDTERM,
    /** 尾款 */ BALANCE,
    /** 验收奖励 */ BONUS,
    /** 一次性拨付 */ WHOLE
}
