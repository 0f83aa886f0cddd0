package io.luxuan.countersign;

/** Where a wish stands. EXPIRED is written when somebody asks anew; until then a wish past its moment counts as such. */
public enum WishState {
    /** 待确认 */ ASKED,
    /** 已确认并执行 */ CONFIRMED,
    /** 不同意 */ REFUSED,
    /** 提出人撤回 */ WITHDRAWN,
    /** 逾期失效 */ EXPIRED
}
