package io.luxuan.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The parts of a problem that share neither application nor expert, as those of different fields: each is solved by itself, some at once. */
final class Components {
    private final AssignmentProblem problem;
    private final int[][] applications; // of each component, ascending
    private final int[][] experts;
    private final int[] placeOf; // of each expert within its component

    private Components(AssignmentProblem problem, int[] componentOf, int count) {
        this.problem = problem;
        this.experts = gathered(count, problem.experts(), who -> componentOf[who]);
        this.applications = gathered(count, problem.applications(), which -> componentOf[problem.experts() + which]);
        this.placeOf = new int[problem.experts()];
        for (int[] together : experts) {
            for (int at = 0; at < together.length; at++) {
                placeOf[together[at]] = at;
            }
        }
    }

    static Components of(AssignmentProblem problem) {
        int[] root = IntStream.range(0, problem.experts() + problem.applications()).toArray();
        for (int which = 0; which < problem.applications(); which++) {
            for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
                root[rootOf(root, problem.experts() + which)] = rootOf(root, problem.expert()[at]);
            }
        }
        int[] number = new int[root.length];
        int count = 0;
        for (int node = 0; node < root.length; node++) {
            number[node] = rootOf(root, node) == node ? count++ : -1;
        }
        int[] componentOf = IntStream.range(0, root.length).map(node -> number[rootOf(root, node)]).toArray();
        return new Components(problem, componentOf, count);
    }

    private static int rootOf(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static int[][] gathered(int count, int size, IntUnaryOperator componentOf) {
        int[] sizes = new int[count];
        IntStream.range(0, size).forEach(at -> sizes[componentOf.applyAsInt(at)]++);
        int[][] gathered = new int[count][];
        Arrays.setAll(gathered, component -> new int[sizes[component]]);
        Arrays.fill(sizes, 0);
        for (int at = 0; at < size; at++) {
            int component = componentOf.applyAsInt(at);
            gathered[component][sizes[component]++] = at;
        }
        return gathered;
    }

    int count() {
        return experts.length;
    }

    /** Prices of all experts from those of each component. */
    long[] prices(Function<AssignmentProblem, long[]> each) {
        long[] prices = new long[problem.experts()];
        List<long[]> found = IntStream.range(0, count()).parallel().mapToObj(at -> each.apply(component(at))).toList();
        for (int at = 0; at < count(); at++) {
            for (int who = 0; who < experts[at].length; who++) {
                prices[experts[at][who]] = found.get(at)[who];
            }
        }
        return prices;
    }

    /** Solves each component from prices and puts the answers together; empty when one has none. */
    Optional<Optimum> solve(long[] near, BiFunction<AssignmentProblem, long[], Optional<Optimum>> each) {
        return together(IntStream.range(0, count()).parallel()
                .mapToObj(at -> each.apply(component(at), of(experts[at], near))).toList());
    }

    /** Improves each component from what is the optimum of fewer choices. */
    Optimum improve(Optimum optimum) {
        return together(IntStream.range(0, count()).parallel()
                .mapToObj(at -> Optional.of(WarmFlow.improve(component(at), within(at, optimum)))).toList()).orElseThrow();
    }

    private AssignmentProblem component(int at) {
        if (count() == 1) {
            return problem;
        }
        int[] start = new int[applications[at].length + 1];
        for (int which = 0; which < applications[at].length; which++) {
            int there = applications[at][which];
            start[which + 1] = start[which] + problem.start()[there + 1] - problem.start()[there];
        }
        int[] expert = new int[start[start.length - 1]];
        long[] gain = new long[expert.length];
        for (int which = 0; which < applications[at].length; which++) {
            int from = problem.start()[applications[at][which]];
            for (int next = start[which]; next < start[which + 1]; next++) {
                expert[next] = placeOf[problem.expert()[from + next - start[which]]];
                gain[next] = problem.gain()[from + next - start[which]];
            }
        }
        return new AssignmentProblem(of(applications[at], problem.demand()), of(experts[at], problem.institution()),
                of(experts[at], problem.minimum()), of(experts[at], problem.cap()), start, expert, gain, List.of());
    }

    private Optimum within(int at, Optimum optimum) {
        int[][] panels = Arrays.stream(applications[at])
                .mapToObj(which -> Arrays.stream(optimum.panels()[which]).map(who -> placeOf[who]).toArray()).toArray(int[][]::new);
        return new Optimum(panels, new Certificate(of(applications[at], optimum.prices().applicationPrice()),
                of(experts[at], optimum.prices().expertPrice())));
    }

    private Optional<Optimum> together(List<Optional<Optimum>> solved) {
        if (solved.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Optimum> parts = new ArrayList<>();
        solved.forEach(one -> parts.add(one.orElseThrow()));
        int[][] panels = new int[problem.applications()][];
        Certificate prices = new Certificate(new long[problem.applications()], new long[problem.experts()]);
        for (int at = 0; at < count(); at++) {
            for (int which = 0; which < applications[at].length; which++) {
                int[] members = experts[at];
                panels[applications[at][which]] = Arrays.stream(parts.get(at).panels()[which]).map(who -> members[who]).toArray();
                prices.applicationPrice()[applications[at][which]] = parts.get(at).prices().applicationPrice()[which];
            }
            for (int who = 0; who < experts[at].length; who++) {
                prices.expertPrice()[experts[at][who]] = parts.get(at).prices().expertPrice()[who];
            }
        }
        return Optional.of(new Optimum(panels, prices));
    }

    private static int[] of(int[] which, int[] all) {
        return Arrays.stream(which).map(at -> all[at]).toArray();
    }

    private static long[] of(int[] which, long[] all) {
        return Arrays.stream(which).mapToLong(at -> all[at]).toArray();
    }
}
