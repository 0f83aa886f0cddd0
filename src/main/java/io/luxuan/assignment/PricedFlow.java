package io.luxuan.assignment;

import java.util.Optional;

/**
 * The optimum from prices that are nearly right: each application takes the panel that is best at these prices, and seats change hands
 * along the cheapest ways only where the loads then do not fit.
 */
final class PricedFlow {
    private final AssignmentProblem problem;
    private final FlowNetwork network;
    private final Residual residual;
    private final SeatFinder finder;
    private final long[] price;

    private PricedFlow(AssignmentProblem problem, long[] price, int[][] panels) {
        this.problem = problem;
        this.network = new FlowNetwork(problem);
        this.residual = new Residual(network);
        this.finder = new SeatFinder(residual, new long[network.nodes()]);
        this.price = price;
        WarmFlow.price(network, residual, finder, seated(panels));
    }

    /** Empty when there are no panels. @param near prices of experts in nearly the same problem */
    static Optional<Optimum> solve(AssignmentProblem problem, long[] near) {
        long[] price = Auction.prices(problem, near);
        return TopPanels.at(problem, price).flatMap(panels -> new PricedFlow(problem, price, panels).settle());
    }

    private Optimum seated(int[][] panels) {
        int[] load = new int[problem.experts()];
        long[] seat = new long[panels.length];
        long pool = problem.seats();
        for (int which = 0; which < panels.length; which++) {
            seat[which] = panels[which].length == 0 ? best(which) : Long.MAX_VALUE;
            for (int choice : panels[which]) {
                int who = problem.expert()[choice];
                load[who]++;
                residual.seat(network, choice);
                seat[which] = Math.min(seat[which], problem.gain()[choice] - price[who]);
            }
        }
        for (int who = 0; who < load.length; who++) {
            int minimum = problem.minimum()[who];
            int rest = problem.cap()[who] - minimum;
            int more = price[who] > 0 ? rest : price[who] < 0 ? 0 : Math.max(0, Math.min(rest, load[who] - minimum));
            residual.send(who, more);
            finder.supply(network.expert(who), minimum + more - load[who]);
            pool -= minimum + more;
        }
        finder.supply(FlowNetwork.POOL, Math.toIntExact(pool));
        return new Optimum(null, new Certificate(seat, price));
    }

    private long best(int which) {
        long best = 0;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            best = Math.max(best, problem.gain()[at] - price[problem.expert()[at]]);
        }
        return best;
    }

    private Optional<Optimum> settle() {
        for (int node = 0; node <= problem.experts(); node++) {
            while (finder.supply(node) < 0) {
                if (!finder.fill(node)) {
                    return Optional.empty();
                }
                finder.supply(node, 1);
            }
        }
        int[][] panels = ShortestPathFlow.panels(network, residual);
        return Optional.of(new Optimum(panels, DualPrices.of(problem, panels, WarmFlow.expertPrices(network, finder))));
    }
}
