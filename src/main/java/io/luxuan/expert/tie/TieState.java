package io.luxuan.expert.tie;

/** A declaration binds at once; only a manager ends it, when the expert asks. */
public enum TieState {
    ACTIVE, WITHDRAWAL_ASKED, WITHDRAWN
}
