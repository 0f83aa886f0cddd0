package io.luxuan.award.papers;

/** What the mid-term check finds. */
public enum MidtermOutcome {
    /** 继续实施 */ CONTINUE,
    /** 限期整改，重新报告 */ RECTIFY,
    /** 终止并追回 */ STOP
}
