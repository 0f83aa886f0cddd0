package io.luxuan.assignment;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;
import java.util.Optional;
import java.util.stream.IntStream;

/** OR-Tools' minimum-cost flow; pure Java takes over where its numbers would not fit. */
final class NativeFlow implements FlowEngine {
    private final FlowEngine instead;

    NativeFlow(FlowEngine instead) {
        this.instead = instead;
    }

    @Override
    public String name() {
        return "native";
    }

    @Override
    public Optional<int[][]> panels(AssignmentProblem problem) {
        FlowNetwork network = new FlowNetwork(problem);
        if (network.supply[FlowNetwork.POOL] < 0) {
            return Optional.empty();
        }
        MinCostFlow flow = new MinCostFlow(network.nodes(), network.arcs());
        try {
            fill(flow, network);
            Status status = flow.solve();
            return switch (status) {
                case OPTIMAL -> Optional.of(panels(flow, network));
                case INFEASIBLE -> Optional.empty();
                default -> instead.panels(problem);
            };
        } finally {
            flow.delete();
        }
    }

    private static void fill(MinCostFlow flow, FlowNetwork network) {
        for (int arc = 0; arc < network.arcs(); arc++) {
            flow.addArcWithCapacityAndUnitCost(network.tail[arc], network.head[arc], network.capacity[arc], network.cost[arc]);
        }
        for (int node = 0; node < network.nodes(); node++) {
            flow.setNodeSupply(node, network.supply[node]);
        }
    }

    private static int[][] panels(MinCostFlow flow, FlowNetwork network) {
        AssignmentProblem problem = network.problem;
        int[][] panels = new int[problem.applications()][];
        for (int which = 0; which < panels.length; which++) {
            panels[which] = IntStream.range(problem.start()[which], problem.start()[which + 1])
                    .filter(at -> flow.getFlow(network.firstChoice + at) > 0).map(at -> problem.expert()[at]).toArray();
        }
        return panels;
    }
}
