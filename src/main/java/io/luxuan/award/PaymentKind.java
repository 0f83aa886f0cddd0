package io.luxuan.award;

enum PaymentKind {
    /** 首笔拨付 */ FIRST,
    /** 尾款 */ BALANCE,
    /** 追回 */ CLAW_BACK
}
