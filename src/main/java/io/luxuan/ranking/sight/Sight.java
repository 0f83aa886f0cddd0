package io.luxuan.ranking.sight;

/** Whether the person who asks sees scores now, and why. */
public enum Sight {
    /** The review is over, or the person supervises it. */
    FREE,
    /** A supervisor lets the managers of the round. */
    RULE,
    /** Another manager confirmed it. */
    CONFIRMED,
    /** The review runs: no scores. */
    HIDDEN;

    public boolean isOpen() {
        return this != HIDDEN;
    }
}
