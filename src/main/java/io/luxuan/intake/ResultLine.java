package io.luxuan.intake;

import java.math.BigDecimal;

/** One application's end. Rank and score are null when it was withdrawn. */
record ResultLine(Integer rank, String id, String title, BigDecimal score, String outcome, String reason) {
    static final String SELECTED = "selected";
    static final String NOT_SELECTED = "not_selected";
    static final String WITHDRAWN = "withdrawn";

    int order() {
        return outcome.equals(SELECTED) ? 0 : outcome.equals(NOT_SELECTED) ? 1 : 2;
    }

    int rankOrLast() {
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
