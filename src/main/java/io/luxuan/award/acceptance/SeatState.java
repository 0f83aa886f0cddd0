package io.luxuan.award.acceptance;

public enum SeatState {
    /** 待评议 */ OPEN,
    /** 已签署 */ SIGNED,
    /** 已退出 */ LEFT
}
