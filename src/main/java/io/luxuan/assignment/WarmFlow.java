package io.luxuan.assignment;

import java.util.stream.IntStream;

/** Goes on from an optimum after the problem gained choices: only seats that these can better change hands. */
class WarmFlow {
    final AssignmentProblem problem;
    final FlowNetwork network;
    final Residual residual;
    final SeatFinder finder;

    WarmFlow(AssignmentProblem problem, Optimum optimum, Journal journal) {
        this.problem = problem;
        this.network = new FlowNetwork(problem);
        this.residual = new Residual(network);
        this.finder = new SeatFinder(residual, new long[network.nodes()], journal);
        seat(optimum.panels());
        price(network, residual, finder, optimum);
    }

    static Optimum improve(AssignmentProblem problem, Optimum optimum) {
        WarmFlow flow = new WarmFlow(problem, optimum, null);
        flow.admitWhatPays();
        int[][] panels = flow.panels();
        return new Optimum(panels, DualPrices.of(problem, panels, expertPrices(flow.network, flow.finder)));
    }

    int[][] panels() {
        return ShortestPathFlow.panels(network, residual);
    }

    private void seat(int[][] panels) {
        int[] load = new int[problem.experts()];
        for (int which = 0; which < panels.length; which++) {
            for (int who : panels[which]) {
                load[who]++;
                residual.seat(network, problem.choice(which, who));
            }
        }
        for (int who = 0; who < load.length; who++) {
            residual.send(who, load[who] - problem.minimum()[who]);
        }
    }

    /** Potentials under which nothing that flows or could have flowed before costs less than 0. */
    static void price(FlowNetwork network, Residual residual, SeatFinder finder, Optimum optimum) {
        AssignmentProblem problem = network.problem;
        long[] expertPrice = optimum.prices().expertPrice();
        for (int who = 0; who < problem.experts(); who++) {
            finder.setPotential(network.expert(who), -expertPrice[who]);
        }
        for (int which = 0; which < problem.applications(); which++) {
            finder.setPotential(network.application(which), optimum.prices().applicationPrice()[which] - network.shift);
        }
        for (int pair = network.firstPair(); pair < network.nodes(); pair++) {
            finder.setPotential(pair, finder.potential(network.head[network.onward(pair)]));
        }
        for (int at = 0; at < problem.choices(); at++) {
            int arc = network.firstChoice + at;
            if (residual.flow(arc) > 0 && network.isPair(network.head[arc])) {
                finder.setPotential(network.head[arc], finder.potential(network.tail[arc]) - network.cost[arc]);
            }
        }
    }

    /** Sends a unit along every arc that costs less than 0, then lets the ends settle it between them. */
    void admitWhatPays() {
        int[] paying = IntStream.range(network.firstChoice, network.firstChoice + problem.choices())
                .filter(arc -> residual.flow(arc) == 0 && finder.reducedCost(network, arc) < 0).toArray();
        for (int arc : paying) {
            residual.send(arc, 1);
            finder.supply(network.head[arc], 1);
        }
        for (int arc : paying) {
            finder.fill(network.tail[arc]);
        }
    }

    long[] expertPrices() {
        return expertPrices(network, finder);
    }

    static long[] expertPrices(FlowNetwork network, SeatFinder finder) {
        long[] prices = new long[network.problem.experts()];
        for (int who = 0; who < prices.length; who++) {
            prices[who] = finder.potential(FlowNetwork.POOL) - finder.potential(network.expert(who));
        }
        return prices;
    }
}
