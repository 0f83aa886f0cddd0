package io.luxuan.assignment;

/** Hears how far a long solution is. */
@FunctionalInterface
public interface Progress {
    Progress NOBODY = step -> { };

    enum Step {
        /** Each application's most promising experts are picked. */
        CHOOSING,
        /** Prices are found that nearly balance. */
        BIDDING,
        /** The best panels among these are found. */
        SOLVING,
        /** All other pairs are priced. */
        PRICING,
        /** The proof is reckoned over all pairs. */
        PROVING
    }

    void at(Step step);
}
