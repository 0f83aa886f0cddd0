package io.luxuan.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small random problems: tight ones, loose ones, some that cannot be solved. */
final class Problems {
    private Problems() {}

    /** @param gains how many different gains there may be: few make many ties */
    static AssignmentProblem random(Random chance, int applications, int experts, int gains) {
        ProblemBuilder builder = new ProblemBuilder();
        int institutions = 1 + chance.nextInt(experts);
        int most = 1 + chance.nextInt(3);
        double seatsAnExpert = (double) applications * most / experts;
        for (int who = 0; who < experts; who++) {
            int minimum = chance.nextInt(4) == 0 ? chance.nextInt((int) seatsAnExpert + 1) : 0;
            builder.expert(chance.nextInt(institutions), minimum, minimum + chance.nextInt((int) seatsAnExpert + 3));
        }
        double allowed = 0.4 + chance.nextDouble() * 0.6;
        for (int which = 0; which < applications; which++) {
            builder.application(chance.nextInt(most + 1));
            for (int who = 0; who < experts; who++) {
                if (chance.nextDouble() < allowed) {
                    builder.allow(who, chance.nextInt(gains) - gains / 4);
                }
            }
        }
        return builder.build();
    }

    /** The same with one to three rules on every panel. */
    static AssignmentProblem withRules(Random chance, AssignmentProblem problem) {
        List<CompositionRule> rules = new ArrayList<>();
        for (int rule = 0; rule <= chance.nextInt(3); rule++) {
            BitSet tagged = new BitSet();
            IntStream.range(0, problem.experts()).filter(who -> chance.nextBoolean()).forEach(tagged::set);
            rules.add(chance.nextBoolean() ? CompositionRule.atMost("most " + rule, tagged, chance.nextInt(2))
                    : CompositionRule.atLeast("least " + rule, tagged, chance.nextInt(2)));
        }
        return new AssignmentProblem(problem.demand(), problem.institution(), problem.minimum(), problem.cap(), problem.start(),
                problem.expert(), problem.gain(), rules);
    }
}
