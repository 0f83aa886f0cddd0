package io.luxuan.claim.intake;

/** Where a claim stands. */
public enum ClaimState {
    /** 形式审查 */ INTAKE,
    /** 核验中 */ VERIFYING,
    /** 核验通过，待列入批次 */ VERIFIED,
    /** 已列入批次 */ LISTED,
    /** 准予兑付，待拨付 */ GRANTED,
    /** 已兑付 */ PAID,
    /** 未兑付办结 */ CLOSED;

    /** Whether it was granted for good; whether the bank has paid it is another matter. */
    public boolean isFunded() {
        return this == GRANTED || this == PAID;
    }

    public boolean isSettled() {
        return isFunded() || this == CLOSED;
    }
}
