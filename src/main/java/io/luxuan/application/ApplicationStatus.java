package io.luxuan.application;

/** Where an application stands. */
public enum ApplicationStatus {
    /** 草稿 */ DRAFT,
    /** 待推荐 */ SUBMITTED,
    /** 推荐单位退回 */ RETURNED,
    /** 推荐单位不予推荐 */ NOT_RECOMMENDED,
    /** 待形式审查 */ RECOMMENDED,
    /** 退回补正 */ CORRECTION,
    /** 形式审查未通过 */ REJECTED,
    /** 形式审查通过，待评审 */ ACCEPTED,
    /** 专家评审中 */ IN_REVIEW,
    /** 评审完成 */ SCORED,
    /** 核验中 */ VERIFYING,
    /** 核验通过，待列入批次 */ VERIFIED,
    /** 核验未通过 */ UNVERIFIED,
    /** 拟兑付 */ LISTED,
    /** 公示无异议，待拨付 */ GRANTED,
    /** 已兑付 */ PAID,
    /** 资金额度已满，不予兑付 */ UNFUNDED,
    /** 拟认定 */ NOMINATED,
    /** 已认定 */ RECOGNISED,
    /** 未予认定 */ UNRECOGNISED,
    /** 拟立项 */ PROPOSED,
    /** 未入选 */ NOT_SELECTED,
    /** 公示异议成立，取消资格 */ REMOVED,
    /** 已立项 */ AWARDED,
    /** 已撤回 */ WITHDRAWN,
    /** 逾期未提交或未推荐 */ LAPSED,
    /** 年度遴选提前结束 */ ENDED;

    public boolean isFinal() {
        return switch (this) {
            case NOT_RECOMMENDED, REJECTED, UNVERIFIED, PAID, UNFUNDED, RECOGNISED, UNRECOGNISED, NOT_SELECTED, REMOVED, AWARDED,
                    WITHDRAWN, LAPSED, ENDED -> true;
            default -> false;
        };
    }
}
