package io.luxuan.award.transfer;

/** Where a payment stands within an order. */
enum LineState {
    /** 已列入 */ LISTED,
    /** 已发出 */ SENT,
    /** 已支付 */ PAID,
    /** 银行退回 */ RETURNED,
    /** 未发出 */ DROPPED
}
