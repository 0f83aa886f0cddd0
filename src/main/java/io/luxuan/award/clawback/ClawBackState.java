package io.luxuan.award.clawback;

public enum ClawBackState {
    /** 待下达通知 */ OPENED,
    /** 待退回 */ DEMANDED,
    /** 部分退回 */ PARTLY,
    /** 已办结 */ CLOSED
}
