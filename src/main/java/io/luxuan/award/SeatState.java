package io.luxuan.award;

enum SeatState {
    /** 待评议 */ OPEN,
    /** 已签署 */ SIGNED,
    /** 已退出 */ LEFT
}
