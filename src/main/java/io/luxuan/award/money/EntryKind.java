package io.luxuan.award.money;

/** Why a balance moved. */
public enum EntryKind {
    /** 立项承诺 */ COMMIT,
    /** 奖励承诺 */ BONUS,
    /** 拨付 */ PAY,
    /** 拨付后银行退汇 */ UNPAY,
    /** 收回退款 */ RECOVER,
    /** 释放未拨付部分 */ RELEASE
}
