package io.luxuan.draw;

/** Where a draw stands. */
public enum CommitmentState {
    /** Committed; the values are awaited. */ COMMITTED,
    /** The values are in, the secret is out, the seed is known. */ REVEALED,
    /** Drawn, to be confirmed. */ PROPOSED,
    /** The panels are in force. */ CONFIRMED,
    /** Thrown away, with a reason. */ DISCARDED
}
