package io.luxuan.scoring;

import io.luxuan.programme.Scoring.TieBreak;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the declared tie-breaks did to applications of one official score, step by step.
 *
 * @param score   the score that they share
 * @param entries how many share it
 * @param steps   in the declared order, as far as anything was left to part
 */
public record TieTrail(BigDecimal score, int entries, List<Step> steps) {

    /**
     * One rule's work.
     *
     * @param settled how many it gave a place of their own
     * @param left    how many still tie after it
     * @param bunches in how many groups they still tie
     */
    public record Step(TieBreak rule, int settled, int left, int bunches) {}

    /** How many no rule could part: the meeting's. */
    public int forMeeting() {
        return steps.isEmpty() ? entries : steps.get(steps.size() - 1).left();
    }
}
