package io.luxuan.notify;

/** Who is told, seen from the thing that it is about. */
public enum Party {
    /** 申报人或项目承担人 */ OWNER,
    /** 项目管理人员 */ MANAGERS,
    /** 监督人员 */ SUPERVISORS,
    /** 评审专家 */ EXPERT,
    /** 推荐单位 */ RECOMMENDER,
    /** 待办人员 */ DOER,
    /** 本人 */ PERSON
}
