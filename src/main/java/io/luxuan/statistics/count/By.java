package io.luxuan.statistics.count;

/** What rows stand for. */
public enum By {
    /** 轮次 */ ROUND,
    /** 年度 */ YEAR,
    /** 领域 */ FIELD,
    /** 城市 */ CITY,
    /** 单位类型 */ KIND,
    /** 流程步骤，仅环节用时 */ STEP,
    /** 专家，仅专家评审量 */ EXPERT;

    /** Whether the row is said by the application and not by its round. */
    public boolean isOfApplication() {
        return this == FIELD || isOfUnit();
    }

    public boolean isOfUnit() {
        return this == CITY || this == KIND;
    }
}
