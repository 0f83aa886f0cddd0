package io.luxuan.review;

/** Where a seat of a panel stands. */
public enum AssignmentState {
    /** 待应邀 */ DRAWN,
    /** 评审中 */ ACCEPTED,
    /** 已签署 */ SIGNED,
    /** 专家谢绝或回避 */ REFUSED,
    /** 已由管理员更换 */ REPLACED,
    /** 失效：申请撤回或重新抽取 */ VOID
}
