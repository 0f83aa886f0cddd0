package io.luxuan.audit;

/**
 * The first thing that is wrong.
 *
 * @param kind its Chinese text is {@code audit.fault.<kind>}
 * @param seq  number of the row where it shows
 */
public record ChainFault(Kind kind, long seq) {
    public enum Kind {
        /** The columns do not give the row's hash. */
        CHANGED,
        /** The row does not name the hash of the one before it: one between them was deleted, put in or moved. */
        UNLINKED,
        /** The head stands after this row, and there is none. */
        CUT,
        /** The last row or the number of rows is not what the head says. */
        HEAD,
        /** A row after the head's: written past the platform. */
        BEYOND,
        /** The row had another hash when it was written down elsewhere. */
        ANCHOR,
        /** A row waits for this place for more than a minute, or is not as it was written and can have none. */
        UNSEALED
    }

    public String messageKey() {
        return "audit.fault." + kind;
    }
}
