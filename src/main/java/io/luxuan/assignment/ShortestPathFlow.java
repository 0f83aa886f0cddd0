package io.luxuan.assignment;

import java.util.Arrays;
import java.util.Optional;

/** Pure Java: seat after seat along the shortest way, with potentials that keep every cost from below 0. */
final class ShortestPathFlow implements FlowEngine {
    @Override
    public String name() {
        return "java";
    }

    @Override
    public Optional<int[][]> panels(AssignmentProblem problem) {
        FlowNetwork network = new FlowNetwork(problem);
        if (network.supply[FlowNetwork.POOL] < 0) {
            return Optional.empty();
        }
        Residual residual = new Residual(network);
        SeatFinder finder = new SeatFinder(residual, network.supply.clone());
        for (int which = 0; which < problem.applications(); which++) {
            for (int seat = 0; seat < problem.demand()[which]; seat++) {
                if (!finder.fill(network.application(which))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(panels(network, residual));
    }

    static int[][] panels(FlowNetwork network, Residual residual) {
        AssignmentProblem problem = network.problem;
        int[][] panels = new int[problem.applications()][];
        for (int which = 0; which < panels.length; which++) {
            int[] panel = new int[problem.demand()[which]];
            int seat = 0;
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                if (residual.flow(network.firstChoice + at) > 0) {
                    panel[seat++] = problem.expert()[at];
                }
            }
            panels[which] = Arrays.copyOf(panel, seat);
        }
        return panels;
    }
}
