package io.luxuan.assignment;

import java.util.Optional;

/**
 * Takes in panel rules after the flow, by branching: a panel that breaks a rule must gain or lose somebody, so one choice
 * is first forced and then forbidden (or the other way round), and the flow settles the rest. A branch is left when what
 * its broken panels lose at least makes it no better than the best panels found. First one dive gives panels at all; the
 * search after it is exact unless the effort runs out.
 */
final class RuleRepair {
    private static final long EFFORT = 100_000_000; // choices looked at after the dive
    private static final int DEEPEST = 500;

    private final AssignmentProblem problem;
    private final FixedFlow flow;
    private final BestPanel bestPanel;
    private long effort;
    private boolean cutShort;
    private int[][] best;
    private long bestObjective = Long.MIN_VALUE;
    private Certificate bestPrices;

    /** @param optimum of the flow, of this problem or of one with fewer choices */
    RuleRepair(AssignmentProblem problem, Optimum optimum) {
        this.problem = problem;
        this.flow = new FixedFlow(problem, optimum);
        this.bestPanel = new BestPanel(problem);
    }

    /** Panels that keep all rules, with the prices at which they were found; empty when none were. */
    Optional<Optimum> repaired() {
        int start = flow.mark();
        if (dive()) {
            int[][] panels = flow.panels();
            keep(panels, problem.objective(panels), flow.expertPrices());
        }
        flow.backTo(start);
        effort = -flow.effort();
        search(0);
        return best == null ? Optional.empty() : Optional.of(new Optimum(best, bestPrices));
    }

    /** Whether every branch was followed or left for a reason. */
    boolean isExhaustive() {
        return !cutShort;
    }

    /** Mends panel after panel without looking back, until all keep the rules. */
    private boolean dive() {
        boolean mended = true;
        while (mended) {
            mended = false;
            for (int which = 0; which < problem.applications(); which++) {
                while (!keepsRules(flow.panel(which))) {
                    mended = true;
                    if (bestPanel.find(which, flow.expertPrices(), flow.fixed) == BestPanel.NONE || !mend(difference(which))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean mend(int choice) {
        int mark = flow.mark();
        if (flow.force(choice)) {
            return true;
        }
        flow.backTo(mark);
        return flow.forbid(choice);
    }

    private void search(int depth) {
        int[][] panels = flow.panels();
        effort += problem.choices() + problem.seats() * problem.rules().size();
        long promise = problem.objective(panels);
        long[] prices = flow.expertPrices();
        int branchOn = -1;
        for (int which = 0; which < panels.length && promise > bestObjective; which++) {
            if (!keepsRules(panels[which])) {
                long value = bestPanel.find(which, prices, flow.fixed);
                effort += 4L * (problem.start()[which + 1] - problem.start()[which]);
                if (value == BestPanel.NONE) {
                    return;
                }
                promise -= Math.max(0, value(which, panels[which], prices) - value);
                branchOn = branchOn < 0 ? difference(which) : branchOn;
            }
        }
        if (promise <= bestObjective) {
            return;
        }
        if (branchOn < 0) {
            keep(panels, promise, prices);
        } else {
            branch(branchOn, depth);
        }
    }

    private boolean keepsRules(int[] panel) {
        for (CompositionRule rule : problem.rules()) {
            if (!rule.isKeptBy(panel)) {
                return false;
            }
        }
        return true;
    }

    private long value(int which, int[] panel, long[] prices) {
        long sum = 0;
        for (int who : panel) {
            sum += problem.gain()[problem.choice(which, who)] - prices[who];
        }
        return sum;
    }

    /** Somebody who is on the best panel that keeps the rules, and not on the present one. */
    private int difference(int which) {
        for (int choice : bestPanel.panel()) {
            if (!flow.sits(choice)) {
                return choice;
            }
        }
        throw new IllegalStateException("application " + which + " breaks a rule and keeps it");
    }

    private void branch(int choice, int depth) {
        for (boolean force : new boolean[] {true, false}) {
            if (effort + flow.effort() > EFFORT || depth > DEEPEST) {
                cutShort = true;
                return;
            }
            int mark = flow.mark();
            if (force ? flow.force(choice) : flow.forbid(choice)) {
                search(depth + 1);
            }
            flow.backTo(mark);
        }
    }

    private void keep(int[][] panels, long objective, long[] prices) {
        best = panels;
        bestObjective = objective;
        long[] seats = new long[problem.applications()];
        for (int which = 0; which < seats.length; which++) {
            seats[which] = flow.applicationPrice(which);
        }
        bestPrices = new Certificate(seats, prices);
    }
}
