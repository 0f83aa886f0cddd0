package io.luxuan.application;

/** Where an application stands. */
public enum ApplicationStatus {
    /** 草稿 */ DRAFT,
    /** 待推荐 */ SUBMITTED,
    /** 推荐单位退回 */ RETURNED,
    /** 待形式审查 */ RECOMMENDED,
    /** 退回补正 */ CORRECTION,
    /** 形式审查未通过 */ REJECTED,
    /** 形式审查通过，待评审 */ ACCEPTED,
    /** 专家评审中 */ IN_REVIEW,
    /** 评审完成 */ SCORED,
    /** 拟立项 */ PROPOSED,
    /** 未入选 */ NOT_SELECTED,
    /** 公示异议成立，取消资格 */ REMOVED,
    /** 已立项 */ AWARDED,
    /** 已撤回 */ WITHDRAWN,
    /** 逾期未提交或未推荐 */ LAPSED,
    /** 年度遴选提前结束 */ ENDED;

    public boolean isFinal() {
        return switch (this) {
            case REJECTED, NOT_SELECTED, REMOVED, AWARDED, WITHDRAWN, LAPSED, ENDED -> true;
            default -> false;
        };
    }
}
