package io.luxuan.round;

/** How a round ends before its time. */
public enum Outcome {
    /** 终止 */ CANCELLED,
    /** 流标 */ FAILED
}
