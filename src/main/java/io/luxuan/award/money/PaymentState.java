package io.luxuan.award.money;

public enum PaymentState {
    /** 已拨付 */ PAID,
    /** 暂缓拨付 */ HELD,
    /** 取消拨付 */ CANCELLED
}
