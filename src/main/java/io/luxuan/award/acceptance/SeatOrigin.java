package io.luxuan.award.acceptance;

enum SeatOrigin {
    /** 随机抽取 */ DRAWN,
    /** 指定 */ NAMED
}
