package io.luxuan.assignment;

import java.util.BitSet;

/**
 * A rule on every panel that overlaps institutions, such as at least one industry expert or at most two of a city.
 *
 * @param name    what it is called when it cannot be kept
 * @param tagged  the experts it counts
 * @param atLeast how many of them a panel needs, 0 for none
 * @param atMost  how many of them a panel may have
 */
public record CompositionRule(String name, BitSet tagged, int atLeast, int atMost) {
    public CompositionRule {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException(name + ": from " + atLeast + " to " + atMost);
        }
        tagged = (BitSet) tagged.clone();
    }

    public static CompositionRule atLeast(String name, BitSet tagged, int count) {
        return new CompositionRule(name, tagged, count, Integer.MAX_VALUE);
    }

    public static CompositionRule atMost(String name, BitSet tagged, int count) {
        return new CompositionRule(name, tagged, 0, count);
    }

    int count(int[] panel) {
        int count = 0;
        for (int who : panel) {
            count += tagged.get(who) ? 1 : 0;
        }
        return count;
    }

    /** Whether this panel of expert numbers keeps the rule. */
    public boolean isKeptBy(int[] panel) {
        int count = count(panel);
        return count >= atLeast && count <= atMost;
    }
}
