package io.luxuan.panel.seat;

/** Where a seat of a panel stands. */
public enum AssignmentState {
    /** 待应邀 */ DRAWN,
    /** 评审中 */ ACCEPTED,
    /** 已签署 */ SIGNED,
    /** 专家谢绝或回避 */ REFUSED,
    /** 已更换：专家因病等不能评审，或到期未应邀 */ REPLACED,
    /** 席位关闭，不再评审 */ CLOSED,
    /** 失效：申请撤回或重新抽取 */ VOID
}
