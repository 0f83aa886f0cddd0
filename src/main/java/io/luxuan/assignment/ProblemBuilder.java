package io.luxuan.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Builds a problem: all experts first, then application after application with its choices in any order. */
public final class ProblemBuilder {
    private final List<int[]> experts = new ArrayList<>();
    private final List<CompositionRule> rules = new ArrayList<>();
    private int[] demand = new int[64];
    private int[] start = new int[65];
    private int[] expert = new int[1024];
    private long[] gain = new long[1024];
    private int applications;
    private int choices;

    /** Adds an expert and answers its number. */
    public int expert(int institution, int minimum, int cap) {
        experts.add(new int[] {institution, minimum, cap});
        return experts.size() - 1;
    }

    /** Adds an application that needs this many experts and answers its number; {@link #allow} then adds its choices. */
    public int application(int seats) {
        endApplication();
        if (applications == demand.length) {
            demand = Arrays.copyOf(demand, 2 * applications);
            start = Arrays.copyOf(start, 2 * applications + 1);
        }
        demand[applications] = seats;
        start[applications] = choices;
        return applications++;
    }

    /** Lets an expert judge the application added last; pairs never allowed are the avoided ones. */
    public ProblemBuilder allow(int who, long worth) {
        if (choices == expert.length) {
            expert = Arrays.copyOf(expert, 2 * choices);
            gain = Arrays.copyOf(gain, 2 * choices);
        }
        expert[choices] = who;
        gain[choices++] = worth;
        return this;
    }

    public ProblemBuilder rule(CompositionRule rule) {
        rules.add(rule);
        return this;
    }

    public AssignmentProblem build() {
        endApplication();
        start[applications] = choices;
        return new AssignmentProblem(Arrays.copyOf(demand, applications), column(0), column(1), column(2),
                Arrays.copyOf(start, applications + 1), Arrays.copyOf(expert, choices), Arrays.copyOf(gain, choices), rules);
    }

    private int[] column(int which) {
        return experts.stream().mapToInt(row -> row[which]).toArray();
    }

    /** Puts the choices of the application added last in the order of experts. */
    private void endApplication() {
        int from = applications == 0 ? choices : start[applications - 1];
        if (IntStream.range(from + 1, choices).allMatch(at -> expert[at - 1] < expert[at])) {
            return;
        }
        long[] worth = Arrays.copyOfRange(gain, from, choices);
        int[] who = Arrays.copyOfRange(expert, from, choices);
        int[] order = IntStream.range(0, who.length).boxed().sorted((one, two) -> Integer.compare(who[one], who[two]))
                .mapToInt(Integer::intValue).toArray();
        for (int at = 0; at < order.length; at++) {
            expert[from + at] = who[order[at]];
            gain[from + at] = worth[order[at]];
        }
    }
}
