package io.luxuan.notify;

/** What kinds of news belong together: people choose ways for a whole group. */
public enum ToldGroup {
    /** 申报与审查 */ APPLICATION,
    /** 会议、公示与结果 */ RESULT,
    /** 异议 */ OBJECTION,
    /** 项目与任务书 */ PROJECT,
    /** 拨付与追回 */ MONEY,
    /** 专家评审 */ REVIEW,
    /** 单位、专家资料与账号 */ UNIT,
    /** 待办与期限 */ DUTY
}
