package io.luxuan.publicity.objection;

/** What an objection rests on. */
public enum Grounds {
    /** 不符合申报条件 */ ELIGIBILITY,
    /** 弄虚作假 */ FRAUD,
    /** 违反程序 */ RULE_BREACH,
    /** 应回避未回避 */ CONFLICT,
    /** 仅对专家学术判断有不同意见 */ ACADEMIC,
    /** 其他 */ OTHER
}
