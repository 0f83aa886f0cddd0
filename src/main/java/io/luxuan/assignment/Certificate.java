package io.luxuan.assignment;

/**
 * Dual prices: what a seat of each application and a place in the load of each expert cost. Whatever the prices, they
 * bound every assignment (weak duality): an application pays its price for each seat; an expert's price is paid for the
 * cap when it is positive, for the minimum load when it is negative; and each institution brings an application at most
 * the best it is worth above both prices. Panels that reach the bound are optimal, and no solver is needed to see it.
 *
 * @param applicationPrice a price for each application, in units of gain
 * @param expertPrice      a price for each expert
 */
public record Certificate(long[] applicationPrice, long[] expertPrice) {
    /** What no panels can exceed, in one pass over all choices. */
    public long bound(AssignmentProblem problem) {
        return DualBound.of(problem, this);
    }

    /** Whether these panels keep every rule and reach the bound; otherwise why not. */
    public Check check(AssignmentProblem problem, int[][] panels) {
        return CertificateCheck.of(problem, panels, this);
    }

    /** The same for a problem that is read in parts. */
    public Check check(WideProblem problem, int[][] panels) {
        return WideCheck.of(problem, panels, this);
    }

    /** Whether panels that reach the bound are the only ones that do. */
    public boolean unique(AssignmentProblem problem, int[][] panels) {
        return UniqueOptimum.holds(problem, panels, this);
    }

    /**
     * The answer of a check.
     *
     * @param feasible  every hard rule holds
     * @param objective the panels' sum of gains; 0 when not feasible
     * @param bound     what the prices prove
     * @param reason    why not, in English; null when the panels are optimal
     */
    public record Check(boolean feasible, long objective, long bound, String reason) {
        /** Feasible, and nothing better exists. */
        public boolean optimal() {
            return feasible && objective == bound;
        }
    }
}
