package io.luxuan.assignment;

import io.luxuan.assignment.Shortfall.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Why a problem has no panels: where seats stay empty, or else whose minimum load cannot be met. */
final class Shortfalls {
    private final AssignmentProblem problem;
    private final FlowNetwork network;

    private Shortfalls(AssignmentProblem problem) {
        this.problem = problem;
        this.network = new FlowNetwork(problem);
    }

    /** Empty when panels exist, panel rules left aside. */
    static List<Shortfall> of(AssignmentProblem problem) {
        List<Shortfall> seats = new Shortfalls(problem.withMinimum(0)).seats();
        return seats.isEmpty() ? new Shortfalls(problem).minimums() : seats;
    }

    /** Any flow with caps fills as many seats as possible; whatever can hand its seat on to an empty one is too short together. */
    private List<Shortfall> seats() {
        long[] wanted = new long[network.nodes()];
        for (int which = 0; which < problem.applications(); which++) {
            wanted[network.application(which)] = problem.demand()[which];
        }
        long[] offered = new long[network.nodes()];
        offered[FlowNetwork.POOL] = problem.seats();
        return shortfalls(Kind.SEATS, wanted, offered, true);
    }

    private List<Shortfall> minimums() {
        long[] wanted = new long[network.nodes()];
        for (int who = 0; who < problem.experts(); who++) {
            wanted[network.expert(who)] = problem.minimum()[who];
        }
        long[] offered = new long[network.nodes()];
        for (int which = 0; which < problem.applications(); which++) {
            offered[network.application(which)] = problem.demand()[which];
        }
        return shortfalls(Kind.MINIMUM, wanted, offered, false);
    }

    private List<Shortfall> shortfalls(Kind kind, long[] wanted, long[] offered, boolean backwards) {
        long[] all = wanted.clone();
        List<Shortfall> shortfalls = new ArrayList<>();
        for (BitSet set : new Saturation(new Residual(network), wanted, offered, backwards).unsatisfied()) {
            long needed = set.stream().mapToLong(node -> all[node]).sum();
            long missing = set.stream().mapToLong(node -> wanted[node]).sum();
            List<Integer> applications = IntStream.range(0, problem.applications())
                    .filter(which -> set.get(network.application(which))).boxed().toList();
            List<Integer> experts = IntStream.range(0, problem.experts())
                    .filter(who -> set.get(network.expert(who))).boxed().toList();
            shortfalls.add(new Shortfall(kind, null, applications, experts, needed, needed - missing,
                    kind == Kind.SEATS ? worstApplication(applications) : worstExpert(experts)));
        }
        return shortfalls;
    }

    private int worstApplication(List<Integer> applications) {
        return applications.stream().mapToInt(which -> Math.max(0, problem.demand()[which] - institutionsFor(which))).max().orElse(0);
    }

    private int institutionsFor(int which) {
        return (int) IntStream.range(problem.start()[which], problem.start()[which + 1])
                .map(at -> problem.institution()[problem.expert()[at]]).distinct().count();
    }

    private int worstExpert(List<Integer> experts) {
        int[] allowed = new int[problem.experts()];
        for (int who : problem.expert()) {
            allowed[who]++;
        }
        return experts.stream().mapToInt(who -> Math.max(0, problem.minimum()[who] - allowed[who])).max().orElse(0);
    }
}
