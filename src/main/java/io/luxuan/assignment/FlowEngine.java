package io.luxuan.assignment;

import java.util.Optional;

/** Finds a flow of least cost. */
interface FlowEngine {
    String name();

    /** The panels of a cheapest flow that meets every supply and demand; empty when there is none. */
    Optional<int[][]> panels(AssignmentProblem problem);
}
