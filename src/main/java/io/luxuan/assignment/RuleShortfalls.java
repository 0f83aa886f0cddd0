package io.luxuan.assignment;

import io.luxuan.assignment.Shortfall.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Which panel rule cannot be kept even alone: too few experts whom it counts, or too few whom it does not. */
final class RuleShortfalls {
    private final AssignmentProblem problem;

    private RuleShortfalls(AssignmentProblem problem) {
        this.problem = problem;
    }

    static List<Shortfall> of(AssignmentProblem problem) {
        RuleShortfalls search = new RuleShortfalls(problem);
        List<Shortfall> all = new ArrayList<>();
        for (CompositionRule rule : problem.rules()) {
            List<Shortfall> inside = search.missing(rule, rule.tagged()::get, which -> Math.min(rule.atLeast(), problem.demand()[which]));
            all.addAll(inside);
            if (inside.isEmpty() && rule.atMost() < Integer.MAX_VALUE) {
                all.addAll(search.missing(rule, who -> !rule.tagged().get(who),
                        which -> Math.max(0, problem.demand()[which] - rule.atMost())));
            }
        }
        return all.isEmpty() ? search.withoutPanel() : all;
    }

    /** A flow of these experts alone into the seats that the rule keeps for them. */
    private List<Shortfall> missing(CompositionRule rule, IntPredicate counted, IntUnaryOperator seats) {
        int[] start = new int[problem.applications() + 1];
        IntStream.Builder expert = IntStream.builder();
        for (int which = 0; which < problem.applications(); which++) {
            start[which + 1] = start[which];
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                if (counted.test(problem.expert()[at])) {
                    expert.add(problem.expert()[at]);
                    start[which + 1]++;
                }
            }
        }
        int[] demand = IntStream.range(0, problem.applications()).map(seats).toArray();
        AssignmentProblem alone = new AssignmentProblem(demand, problem.institution(), new int[problem.experts()], problem.cap(),
                start, expert.build().toArray(), new long[start[problem.applications()]], List.of());
        return Shortfalls.of(alone).stream().map(seatsMissing -> named(rule.name(), seatsMissing)).toList();
    }

    private static Shortfall named(String rule, Shortfall of) {
        return new Shortfall(Kind.RULE, rule, of.applications(), of.experts(), of.needed(), of.available(), of.worst());
    }

    /** Applications for which no panel keeps all rules together, whoever else needs the experts. */
    private List<Shortfall> withoutPanel() {
        BestPanel panels = new BestPanel(problem);
        long[] free = new long[problem.experts()];
        List<Integer> without = IntStream.range(0, problem.applications())
                .filter(which -> panels.find(which, free, null) == BestPanel.NONE).boxed().toList();
        if (without.isEmpty()) {
            return List.of();
        }
        String names = String.join(" + ", problem.rules().stream().map(CompositionRule::name).toList());
        long seats = without.stream().mapToLong(which -> problem.demand()[which]).sum();
        return List.of(new Shortfall(Kind.RULE, names, without, List.of(), seats, 0, 0));
    }
}
