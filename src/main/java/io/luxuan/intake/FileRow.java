package io.luxuan.intake;

import java.math.BigDecimal;
import java.util.List;

/**
 * One application of a file.
 *
 * @param line         where the row starts, counted from 1 as an editor shows it
 * @param institutions mail domains, in the order of the file
 * @param ratings      whole numbers 1 to 10, one a reviewer
 * @param withdrawn    the file's decision takes it out of the round, see {@link Decisions}
 */
record FileRow(
        int line, String id, String title, String keywords, List<String> institutions, List<Integer> ratings,
        boolean withdrawn) {

    /** On the hundred-point scale: a rating of 7 is 70 points. */
    List<BigDecimal> points() {
        return ratings.stream().map(rating -> BigDecimal.valueOf(rating * 10L)).toList();
    }
}
