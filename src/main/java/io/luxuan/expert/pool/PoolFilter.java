package io.luxuan.expert.pool;

import io.luxuan.expert.avoidance.Institutions;
import io.luxuan.shared.find.Like;
import java.util.Collection;

/**
 * What a manager looks for in the pool. Blank texts look for nothing.
 *
 * @param words       in name and keywords
 * @param institution part of its name
 * @param leave       true for those on leave only
 * @param full        true for those only whose cap of this year is used up
 */
public record PoolFilter(String words, String field, String institution, boolean leave, boolean full, Collection<String> fullIds) {
    static final PoolFilter ALL = new PoolFilter(null, null, null, false, false, null);

    public static PoolFilter of(String words, String field, String institution, boolean leave, boolean full) {
        return new PoolFilter(blankToNull(words), blankToNull(field), blankToNull(institution), leave, full, null);
    }

    PoolFilter with(Collection<String> ids) {
        return new PoolFilter(words, field, institution, leave, full, ids);
    }

    public boolean isNarrow() {
        return words != null || field != null || institution != null || leave || full;
    }

    /** The words as a LIKE pattern in which the wildcards of a person's text mean themselves. */
    public String pattern() {
        return Like.holding(words);
    }

    public String institutionPattern() {
        return institution == null ? null : Like.holding(Institutions.normalise(institution));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
