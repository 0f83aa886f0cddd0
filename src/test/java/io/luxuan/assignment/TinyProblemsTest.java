package io.luxuan.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TinyProblemsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50, 100_000})
    void leaving_choices_aside_loses_nothing(int gains) {
        Random chance = new Random(gains);
        for (int round = 0; round < 300; round++) {
            AssignmentProblem problem = Problems.random(chance, 10 + chance.nextInt(30), 10 + chance.nextInt(30), gains);
            Outcome whole = new FlowSolver(new ShortestPathFlow(), problem.choices(), 0).solve(problem);
            for (PanelSolver solver : List.of(new FlowSolver(new ShortestPathFlow(), 2, 1), new FlowSolver(new ShortestPathFlow(), 4, 2),
                    new FlowSolver(new ShortestPathFlow(), 3, 0), OrTools.isThere() ? OrTools.solver() : Solvers.best())) {
                if (whole instanceof Outcome.Solved all) {
                    Outcome.Solved found = (Outcome.Solved) solver.solve(problem);
                    assertThat(found.objective()).isEqualTo(all.objective()).isEqualTo(found.bound());
                    assertThat(found.unique()).isEqualTo(all.unique());
                    assertThat(found.certificate().check(problem, found.panels()).optimal()).isTrue();
                    if (all.unique()) {
                        assertThat(found.panels()).isDeepEqualTo(all.panels());
                    }
                } else {
                    assertThat(solver.solve(problem)).isEqualTo(whole);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1000})
    void the_solver_finds_what_trying_everything_finds(int gains) {
        Random chance = new Random(gains);
        int solved = 0;
        for (int round = 0; round < 600; round++) {
            AssignmentProblem problem = Problems.random(chance, 1 + chance.nextInt(4), 1 + chance.nextInt(6), gains);
            BruteForce everything = new BruteForce(problem);
            Outcome outcome = Solvers.best().solve(problem);
            assertThat(outcome instanceof Outcome.Solved).as("round %s", round).isEqualTo(everything.found());
            if (outcome instanceof Outcome.Solved found) {
                solved++;
                assertThat(found.objective()).as("round %s", round).isEqualTo(everything.best()).isEqualTo(found.bound());
                assertThat(found.unique()).as("round %s", round).isEqualTo(everything.unique());
                assertThat(found.certificate().check(problem, found.panels()).optimal()).isTrue();
            }
        }
        assertThat(solved).isBetween(150, 550);
    }
}
