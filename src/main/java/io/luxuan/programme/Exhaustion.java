package io.luxuan.programme;

/** What happens where the budget is used up before the quota is; declared before review. */
public enum Exhaustion {
    /** 到此为止: the list stops at the first entry that does not fit whole. */
    STOP,
    /** 按比例核减: all keep their place, each amount is cut by one ratio and cut off at 0.01 万元. */
    PRO_RATA
}
