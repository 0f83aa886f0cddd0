package io.luxuan.assignment;

import java.util.List;

/**
 * One reason why there are no panels.
 *
 * @param kind         what cannot be had
 * @param rule         the panel rule that cannot be kept, or several joined; null for the other kinds
 * @param applications the applications in question, ascending
 * @param experts      the experts in question, ascending: for {@link Kind#SEATS} those who could take more of these
 *                     applications but are at their caps, for {@link Kind#MINIMUM} those whose minimum loads are too high
 * @param needed       seats these applications need, or applications these experts' minimum loads need
 * @param available    how many of them can be had at most
 * @param worst        the most that a single application (for {@link Kind#MINIMUM}: a single expert) misses
 */
public record Shortfall(Kind kind, String rule, List<Integer> applications, List<Integer> experts,
                        long needed, long available, int worst) {
    /** What is missing. */
    public enum Kind {
        /** These applications need more seats than all experts allowed for them can take together. */
        SEATS,
        /** These experts' minimum loads are more than all applications they may judge can give them. */
        MINIMUM,
        /** A panel rule cannot be kept; without applications: not all rules together with everything else. */
        RULE,
        /** No panels were found that keep the panel rules, but neither was it proven that there are none. */
        UNDECIDED
    }

    public Shortfall {
        applications = List.copyOf(applications);
        experts = List.copyOf(experts);
    }

    public long missing() {
        return needed - available;
    }

    /** How many more experts, each with this cap and allowed everywhere here, would do at least. */
    public long expertsMissing(int cap) {
        return Math.max(worst, (missing() + cap - 1) / cap);
    }
}
