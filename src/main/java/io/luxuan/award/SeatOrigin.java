package io.luxuan.award;

enum SeatOrigin {
    /** 随机抽取 */ DRAWN,
    /** 指定 */ NAMED
}
