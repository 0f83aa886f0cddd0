package io.luxuan.assignment;

/** The solvers there are. All give the same optimum. */
public final class Solvers {
    private Solvers() {}

    /** OR-Tools where its native library loads, otherwise pure Java. */
    public static PanelSolver best() {
        return OrTools.isThere() ? new FlowSolver(new NativeFlow(new ShortestPathFlow())) : java();
    }

    public static PanelSolver java() {
        return new FlowSolver(new ShortestPathFlow());
    }
}
