package io.luxuan.assignment;

import java.util.List;

/** What became of a problem: panels with their proof, or the reason why there are none. */
public sealed interface Outcome {
    /**
     * Panels that keep every rule.
     *
     * @param panels      the experts of each application, ascending
     * @param objective   the sum of their gains
     * @param bound       what no panels can exceed, as the certificate proves; equal to the objective unless panel rules cost something
     * @param certificate the dual prices that prove the bound
     * @param unique      no other panels of the same objective exist; also false when panel rules moved somebody
     */
    record Solved(int[][] panels, long objective, long bound, Certificate certificate, boolean unique) implements Outcome {
        /** How much better the panels could be at most; 0 is a proven optimum. */
        public long gap() {
            return bound - objective;
        }
    }

    /** No panels exist that keep every rule. At least one reason; each stands on its own. */
    record Infeasible(List<Shortfall> shortfalls) implements Outcome {
        public Infeasible {
            shortfalls = List.copyOf(shortfalls);
        }
    }
}
