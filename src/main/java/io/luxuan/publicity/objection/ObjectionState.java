package io.luxuan.publicity.objection;

/** Where an objection stands. */
public enum ObjectionState {
    /** 登记，不予受理（不符合受理条件） */ NOT_ACCEPTED,
    /** 待受理 */ LODGED,
    /** 调查核实中 */ INVESTIGATING,
    /** 经审核不予受理 */ DECLINED,
    /** 异议成立 */ UPHELD,
    /** 异议不成立 */ DISMISSED,
    /** 年度遴选提前结束，不再处理 */ ENDED;

    public boolean isOpen() {
        return this == LODGED || this == INVESTIGATING;
    }
}
