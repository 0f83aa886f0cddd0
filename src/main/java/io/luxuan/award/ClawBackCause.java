package io.luxuan.award;

/** Why money is claimed back. */
enum ClawBackCause {
    /** 验收最终不通过 */ FAILED,
    /** 中期检查终止 */ STOPPED,
    /** 失信或违规 */ INTEGRITY
}
