package io.luxuan.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A problem with its experts and applications in another order. */
final class Shuffled {
    private final List<Integer> experts; // who stands where now
    private final List<Integer> applications;
    private final AssignmentProblem problem;

    Shuffled(AssignmentProblem original, Random chance) {
        experts = order(original.experts(), chance);
        applications = order(original.applications(), chance);
        ProblemBuilder builder = new ProblemBuilder();
        experts.forEach(who -> builder.expert(original.institution()[who], original.minimum()[who], original.cap()[who]));
        for (int which : applications) {
            builder.application(original.demand()[which]);
            List<Integer> choices = new ArrayList<>(IntStream.range(original.start()[which], original.start()[which + 1]).boxed().toList());
            Collections.shuffle(choices, chance);
            choices.forEach(at -> builder.allow(experts.indexOf(original.expert()[at]), original.gain()[at]));
        }
        problem = builder.build();
    }

    AssignmentProblem problem() {
        return problem;
    }

    int[][] backInOrder(int[][] panels) {
        int[][] back = new int[panels.length][];
        for (int which = 0; which < panels.length; which++) {
            back[applications.get(which)] = Arrays.stream(panels[which]).map(experts::get).sorted().toArray();
        }
        return back;
    }

    private static List<Integer> order(int size, Random chance) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, chance);
        return order;
    }
}
