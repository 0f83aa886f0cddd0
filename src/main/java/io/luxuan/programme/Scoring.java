package io.luxuan.programme;

import java.util.List;

/** How signed scores become one figure, and in which order ties are broken. Declared before review starts. */
public record Scoring(Aggregation aggregation, List<TieBreak> tieBreaks) {
    /** TRIMMED drops the highest and the lowest, and needs at least 5 scores. */
    public enum Aggregation { PLAIN_MEAN, TRIMMED_MEAN }

    /** MEETING (会商) is always last: what still ties is decided there with a written reason. */
    public enum TieBreak { FIRST_CRITERION, SMALLER_SPREAD, MEETING }
}
