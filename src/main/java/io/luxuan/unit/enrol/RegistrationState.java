package io.luxuan.unit.enrol;

import java.util.Arrays;
import java.util.List;

/** Where a registration stands. */
public enum RegistrationState {
    /** 待交证照 */ NEW,
    /** 待确认 */ WAITING,
    /** 退回补正 */ RETURNED,
    /** 已确认 */ CONFIRMED,
    /** 并入已登记单位 */ JOINED;

    /** Whether somebody has decided it for good. */
    public boolean isSettled() {
        return this == CONFIRMED || this == JOINED;
    }

    static List<RegistrationState> open() {
        return Arrays.stream(values()).filter(state -> !state.isSettled()).toList();
    }
}
