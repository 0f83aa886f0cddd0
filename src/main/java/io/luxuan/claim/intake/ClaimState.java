package io.luxuan.claim.intake;

/** Where a claim stands. */
public enum ClaimState {
    /** 形式审查 */ INTAKE,
    /** 核验中 */ VERIFYING,
    /** 核验通过，待列入批次 */ VERIFIED,
    /** 已列入批次 */ LISTED,
    /** 已兑付 */ PAID,
    /** 未兑付办结 */ CLOSED;

    public boolean isSettled() {
        return this == PAID || this == CLOSED;
    }
}
