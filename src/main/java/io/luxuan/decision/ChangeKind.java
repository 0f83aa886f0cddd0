package io.luxuan.decision;

/** What a meeting may do to an entry. */
public enum ChangeKind {
    /** 调入 */ IN,
    /** 调出 */ OUT,
    /** 国家级，适用更高限额 */ NATIONAL,
    /** 核定金额（一事一议） */ AMOUNT,
    /** 评定档次 */ GRADE,
    /** 同分选定 */ TAKE,
    /** 同分未选定 */ LEAVE,
    /** 同分递补次序 */ RISE;

    /** Whether it departs from the ranking, rather than deciding what the ranking left open. */
    boolean departs() {
        return this == IN || this == OUT || this == NATIONAL || sets();
    }

    /** Whether it sets a value beside the place on the list. */
    boolean sets() {
        return this == AMOUNT || this == GRADE;
    }
}
