package io.luxuan.draw;

import java.util.Set;

/** What became of an entry: the first of two, the matching second, or one that differs at these sources. */
public record Entered(Outcome outcome, Set<Integer> differing) {
    public enum Outcome { FIRST, MATCHED, DIFFERS }

    static Entered of(Outcome outcome) {
        return new Entered(outcome, Set.of());
    }

    public boolean isMatched() {
        return outcome == Outcome.MATCHED;
    }

    public boolean differs() {
        return outcome == Outcome.DIFFERS;
    }
}
