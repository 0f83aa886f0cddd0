package io.luxuan.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.Seeds;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is solved in parts, from an auction's prices and component by component, is what is solved at once. */
class WideProblemTest {
    private static AssignmentProblem problem(Random chance) {
        int[] gains = {2, 20, 1_000_000};
        return Problems.random(chance, 1 + chance.nextInt(60), 1 + chance.nextInt(40), gains[chance.nextInt(gains.length)]);
    }

    @Test
    void the_optimum_in_parts_is_the_optimum_at_once() {
        Seeds.each(600, chance -> {
            AssignmentProblem problem = problem(chance);
            Outcome once = new FlowSolver(new ShortestPathFlow()).solve(problem);
            Outcome parts = new WideSolver(WideProblem.of(problem, 1 + chance.nextInt(20)), Progress.NOBODY, 1 + chance.nextInt(60)).solve();
            assertThat(parts instanceof Outcome.Solved).isEqualTo(once instanceof Outcome.Solved);
            if (once instanceof Outcome.Solved one && parts instanceof Outcome.Solved other) {
                assertThat(other.objective()).isEqualTo(one.objective()).isEqualTo(other.bound());
                assertThat(other.unique()).isEqualTo(one.unique());
                assertThat(other.certificate().check(problem, other.panels()).optimal()).isTrue();
                if (one.unique()) {
                    assertThat(other.panels()).isDeepEqualTo(one.panels());
                }
            } else {
                assertThat(parts).isEqualTo(once);
            }
        });
    }
}
