package io.luxuan.award.clawback;

/** Why money is claimed back. */
public enum ClawBackCause {
    /** 验收最终不通过 */ FAILED,
    /** 中期检查终止 */ STOPPED,
    /** 轮次提前结束 */ ROUND_ENDED,
    /** 撤销立项或奖补 */ REVOKED,
    /** 失信或违规 */ INTEGRITY
}
