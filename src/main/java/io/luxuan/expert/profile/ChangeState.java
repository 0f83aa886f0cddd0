package io.luxuan.expert.profile;

/** Where an expert's wish to change the profile stands. */
public enum ChangeState {
    /** 待确认 */ PENDING,
    /** 已确认 */ CONFIRMED,
    /** 未同意 */ REFUSED,
    /** 专家撤回或重新提交 */ WITHDRAWN
}
