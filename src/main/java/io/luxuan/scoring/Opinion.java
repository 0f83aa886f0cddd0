package io.luxuan.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * One signed score card.
 *
 * @param reviewer who signed it, under any name that is the same for all cards of one reviewer; official scores do not
 *                 look at it
 * @param total    points of all criteria, 0 to 100: the maxima are the weights
 * @param first    points of the first criterion
 */
public record Opinion(String reviewer, BigDecimal total, BigDecimal first) {

    /** @param points one for each criterion, in the rubric's order, at least one */
    public static Opinion of(String reviewer, List<BigDecimal> points) {
        return new Opinion(reviewer, points.stream().reduce(BigDecimal.ZERO, BigDecimal::add), points.get(0));
    }
}
