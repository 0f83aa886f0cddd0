package io.luxuan.target.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan wants to have by the end of a year.
 *
 * @param key    unlike that of any other target; readings stand under it
 * @param number what is to be reached, in {@code unit}; 1 for DONE
 * @param fedBy  programmes whose awards count towards it; empty where it is entered with evidence alone
 * @param note   how it is counted, for readers; null where that is plain
 */
public record Target(
        String key, String name, int year, Bound bound, BigDecimal number, String unit, Measure measure, List<String> fedBy, String note) {
    /** AT_LEAST 以上, ABOUT 左右, EXACT neither. */
    public enum Bound { EXACT, AT_LEAST, ABOUT }

    /** COUNT things that add up over cities; SHARE or size of the whole province; DONE what is there or is not yet. */
    public enum Measure { COUNT, SHARE, SIZE, DONE }

    public Target {
        fedBy = fedBy == null ? List.of() : List.copyOf(fedBy);
        bound = bound == null ? Bound.EXACT : bound;
        measure = measure == null ? Measure.COUNT : measure;
    }

    public boolean isFed() {
        return !fedBy.isEmpty();
    }

    /** Whether what cities have adds up to what the province has. */
    public boolean addsUp() {
        return measure == Measure.COUNT || measure == Measure.SIZE;
    }
}
