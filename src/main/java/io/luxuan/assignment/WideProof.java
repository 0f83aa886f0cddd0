package io.luxuan.assignment;

import java.util.stream.IntStream;

/**
 * What prices prove of a wide problem, in one pass over its parts.
 *
 * @param bound  what no panels can exceed
 * @param unique no other panels reach it, if these do
 */
record WideProof(long bound, boolean unique) {
    /** @throws ArithmeticException when the prices are so absurd that the bound does not fit a long */
    static WideProof of(WideProblem wide, int[][] panels, Certificate prices) {
        KeptChoices parts = new KeptChoices(wide);
        AssignmentProblem nothing = wide.part(0, 0);
        int[] load = PanelView.loads(nothing.experts(), panels);
        Arcs arcs = new Arcs(1 + nothing.experts() + wide.applications());
        UniqueOptimum.addLoads(nothing, load, prices, arcs);
        long[] bounds = IntStream.range(0, parts.count()).parallel().mapToLong(part -> {
            Certificate there = parts.prices(part, prices);
            AssignmentProblem choices = wide.worth(parts.from(part), parts.to(part), there);
            Arcs found = new Arcs(1);
            UniqueOptimum.addChoices(choices, parts.panels(part, panels), there, load, parts.from(part), found);
            synchronized (arcs) {
                arcs.addAll(found);
            }
            return DualBound.ofApplications(choices, there);
        }).toArray();
        long bound = DualBound.ofLoads(nothing, prices);
        for (long part : bounds) {
            bound = Math.addExact(bound, part);
        }
        return new WideProof(bound, !arcs.haveCircle());
    }
}
