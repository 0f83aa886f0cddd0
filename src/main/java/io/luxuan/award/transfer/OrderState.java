package io.luxuan.award.transfer;

/** Where an order to the treasury stands. */
enum OrderState {
    /** 待批准 */ PROPOSED,
    /** 已批准，待发出 */ APPROVED,
    /** 已发出，待银行回单 */ SENT,
    /** 已办结 */ DONE,
    /** 未批准或已撤回 */ REFUSED
}
