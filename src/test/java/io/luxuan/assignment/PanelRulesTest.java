package io.luxuan.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelRulesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1000})
    void rules_that_overlap_are_kept_at_the_least_loss(int gains) {
        Random chance = new Random(gains);
        int solved = 0;
        for (int round = 0; round < 1000; round++) {
            AssignmentProblem problem = Problems.withRules(chance, Problems.random(chance, 1 + chance.nextInt(4), 1 + chance.nextInt(6), gains));
            BruteForce everything = new BruteForce(problem);
            Outcome outcome = Solvers.best().solve(problem);
            assertThat(outcome instanceof Outcome.Solved).as("round %s", round).isEqualTo(everything.found());
            if (outcome instanceof Outcome.Solved found) {
                solved++;
                assertThat(found.objective()).as("round %s", round).isEqualTo(everything.best()).isLessThanOrEqualTo(found.bound());
                assertThat(HardRules.broken(problem, found.panels())).isEmpty();
            }
        }
        assertThat(solved).isBetween(150, 900);
    }
}
