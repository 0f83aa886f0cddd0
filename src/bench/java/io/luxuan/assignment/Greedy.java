package io.luxuan.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Takes the best that is free, application after application, and completes the panels along chains of seats. */
final class Greedy {
    private static final int BEST = 60;
    private static final int RANDOM = 20;

    private final AssignmentProblem problem;
    private final IntToLongFunction worth;
    private final int[] load;
    private long pool; // seats that are not needed for minimum loads

    /** @param worth of each choice */
    Greedy(AssignmentProblem problem, IntToLongFunction worth) {
        this.problem = problem;
        this.worth = worth;
        this.load = new int[problem.experts()];
        this.pool = problem.seats() - Arrays.stream(problem.minimum()).asLongStream().sum();
    }

    Optional<int[][]> panels() {
        if (pool < 0) {
            return Optional.empty();
        }
        List<Integer> taken = new ArrayList<>();
        for (int which = 0; which < problem.applications(); which++) {
            take(which, taken);
        }
        Pruning pruning = Pruning.of(problem, BEST, RANDOM);
        taken.forEach(pruning::keep);
        return complete(pruning.kept(), taken).or(() -> complete(problem, taken));
    }

    private void take(int which, List<Integer> taken) {
        BitSet institutions = new BitSet();
        for (int seat = 0; seat < problem.demand()[which]; seat++) {
            int best = bestFree(which, institutions);
            if (best < 0) {
                return;
            }
            int who = problem.expert()[best];
            pool -= load[who] >= problem.minimum()[who] ? 1 : 0;
            load[who]++;
            institutions.set(problem.institution()[who]);
            taken.add(best);
        }
    }

    private int bestFree(int which, BitSet institutions) {
        int best = -1;
        long most = Long.MIN_VALUE;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            int who = problem.expert()[at];
            boolean free = load[who] < problem.minimum()[who] || (load[who] < problem.cap()[who] && pool > 0);
            if (free && !institutions.get(problem.institution()[who])) {
                long value = worth.applyAsLong(at);
                if (best < 0 || value > most) {
                    best = at;
                    most = value;
                }
            }
        }
        return best;
    }

    private Optional<int[][]> complete(AssignmentProblem among, List<Integer> taken) {
        FlowNetwork network = new FlowNetwork(among);
        Residual residual = new Residual(network);
        long[] offered = network.supply.clone();
        long[] wanted = new long[network.nodes()];
        for (int which = 0; which < among.applications(); which++) {
            wanted[network.application(which)] = among.demand()[which];
            offered[network.application(which)] = 0;
        }
        int which = 0;
        for (int choice : taken) {
            while (choice >= problem.start()[which + 1]) {
                which++;
            }
            wanted[network.application(which)]--;
            seat(network, residual, offered, among.choice(which, problem.expert()[choice]));
        }
        boolean all = new Saturation(residual, wanted, offered, true).unsatisfied().isEmpty();
        return all ? Optional.of(ShortestPathFlow.panels(network, residual)) : Optional.empty();
    }

    private static void seat(FlowNetwork network, Residual residual, long[] offered, int choice) {
        residual.seat(network, choice);
        int who = network.problem.expert()[choice];
        if (offered[network.expert(who)] > 0) {
            offered[network.expert(who)]--;
        } else {
            residual.send(who, 1);
            offered[FlowNetwork.POOL]--;
        }
    }
}
