package io.luxuan.award.change;

public enum ChangeState {
    /** 待推荐单位签署意见 */ ASKED,
    /** 待审批 */ ENDORSED,
    /** 已批准 */ APPROVED,
    /** 未批准 */ REFUSED,
    /** 已撤回 */ WITHDRAWN;

    public boolean isOpen() {
        return this == ASKED || this == ENDORSED;
    }
}
