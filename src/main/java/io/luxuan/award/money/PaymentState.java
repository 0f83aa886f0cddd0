package io.luxuan.award.money;

import java.util.EnumSet;
import java.util.Set;

/** From what somebody is entitled to until the bank has said that it was paid. */
public enum PaymentState {
    /** 暂缓拨付 */ HELD,
    /** 待拨付 */ DUE,
    /** 已批准，待发出 */ APPROVED,
    /** 已发出，待银行回单 */ SENT,
    /** 已拨付 */ PAID,
    /** 银行退回 */ RETURNED,
    /** 取消拨付 */ CANCELLED;

    private static final Set<PaymentState> GONE = EnumSet.of(SENT, PAID);

    /** Whether it counts for what is left of an award: nobody gets a second first instalment because the bank is slow. */
    public boolean isEntered() {
        return this != CANCELLED;
    }

    /** Whether the money may have left the treasury: only that can be claimed back. */
    public boolean hasLeft() {
        return GONE.contains(this);
    }
}
