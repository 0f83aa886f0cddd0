package io.luxuan.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luxuan.support.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every problem of the draw, tried on problems made at random from fixed seeds. */
class AssignmentPropertiesTest {
    /** Gains of few kinds make many ties. */
    private static AssignmentProblem problem(Random chance) {
        int[] gains = {2, 20, 1_000_000};
        return Problems.random(chance, 1 + chance.nextInt(40), 1 + chance.nextInt(25), gains[chance.nextInt(gains.length)]);
    }

    private static AssignmentProblem ruledProblem(Random chance) {
        return Problems.withRules(chance, Problems.random(chance, 1 + chance.nextInt(12), 1 + chance.nextInt(12), 1000));
    }

    @Test
    void no_panel_ever_breaks_a_hard_rule() {
        Seeds.each(400, chance -> {
            AssignmentProblem problem = ruledProblem(chance);
            if (Solvers.best().solve(problem) instanceof Outcome.Solved solved) {
                assertThat(HardRules.broken(problem, solved.panels())).isEmpty();
                assertThat(solved.objective()).isEqualTo(problem.objective(solved.panels())).isLessThanOrEqualTo(solved.bound());
            }
        });
    }

    @Test
    void the_optimum_never_falls_below_the_greedy_or_a_random_one() {
        Seeds.each(300, chance -> {
            AssignmentProblem problem = problem(chance);
            Optional<int[][]> greedy = Baselines.greedy(problem);
            Optional<int[][]> random = Baselines.random(problem, 7);
            Outcome outcome = Solvers.best().solve(problem);
            assertThat(outcome instanceof Outcome.Solved).isEqualTo(greedy.isPresent()).isEqualTo(random.isPresent());
            if (outcome instanceof Outcome.Solved solved) {
                for (int[][] panels : new int[][][] {greedy.get(), random.get()}) {
                    assertThat(HardRules.broken(problem, panels)).isEmpty();
                    assertThat(problem.objective(panels)).isLessThanOrEqualTo(solved.objective());
                }
            }
        });
    }

    @Test
    void native_and_java_solvers_agree() {
        assumeTrue(OrTools.isThere());
        Seeds.each(300, chance -> {
            AssignmentProblem problem = problem(chance);
            Outcome there = new FlowSolver(new NativeFlow(null)).solve(problem);
            Outcome here = Solvers.best().solve(problem);
            if (there instanceof Outcome.Solved one && here instanceof Outcome.Solved other) {
                assertThat(one.objective()).isEqualTo(other.objective());
                assertThat(one.unique()).isEqualTo(other.unique());
                assertThat(one.unique() && !Arrays.deepEquals(one.panels(), other.panels())).isFalse();
            } else {
                assertThat(there).isEqualTo(here);
            }
        });
    }

    @Test
    void the_certificate_accepts_the_optimum_and_nothing_worse() {
        Seeds.each(300, chance -> {
            AssignmentProblem problem = problem(chance);
            if (!(Solvers.best().solve(problem) instanceof Outcome.Solved solved)) {
                return;
            }
            assertThat(solved.certificate().check(problem, solved.panels()).optimal()).isTrue();
            Baselines.random(problem, chance.nextInt()).filter(panels -> problem.objective(panels) < solved.objective())
                    .ifPresent(worse -> assertThat(solved.certificate().check(problem, worse).optimal()).isFalse());
            int which = chance.nextInt(problem.applications());
            if (problem.demand()[which] > 0) {
                int[][] incomplete = solved.panels().clone();
                incomplete[which] = Arrays.copyOf(incomplete[which], incomplete[which].length - 1);
                assertThat(solved.certificate().check(problem, incomplete).feasible()).isFalse();
            }
        });
    }

    @Test
    void changed_prices_never_prove_less_than_the_optimum() {
        Seeds.each(300, chance -> {
            AssignmentProblem problem = problem(chance);
            if (Solvers.best().solve(problem) instanceof Outcome.Solved solved) {
                long[] changed = solved.certificate().expertPrice().clone();
                changed[chance.nextInt(changed.length)] += chance.nextBoolean() ? chance.nextInt(7) - 3 : chance.nextInt();
                Certificate forged = new Certificate(solved.certificate().applicationPrice(), changed);
                assertThat(forged.bound(problem)).isGreaterThanOrEqualTo(solved.objective());
                assertThat(forged.check(problem, solved.panels()).optimal()).isEqualTo(forged.bound(problem) == solved.objective());
            }
        });
    }

    @Test
    void the_order_of_experts_and_applications_does_not_matter() {
        Seeds.each(300, chance -> {
            AssignmentProblem problem = problem(chance);
            if (Solvers.best().solve(problem) instanceof Outcome.Solved solved && solved.unique()) {
                Shuffled shuffled = new Shuffled(problem, chance);
                Outcome.Solved again = (Outcome.Solved) Solvers.best().solve(shuffled.problem());
                assertThat(again.unique()).isTrue();
                assertThat(shuffled.backInOrder(again.panels())).isDeepEqualTo(solved.panels());
            }
        });
    }

    @Test
    void a_shortage_is_as_large_as_it_says() {
        Seeds.each(400, chance -> {
            AssignmentProblem problem = problem(chance);
            if (Solvers.best().solve(problem) instanceof Outcome.Infeasible infeasible) {
                assertThat(infeasible.shortfalls()).isNotEmpty();
                for (Shortfall shortfall : infeasible.shortfalls()) {
                    boolean seats = shortfall.kind() == Shortfall.Kind.SEATS;
                    assertThat(shortfall.missing()).isPositive();
                    assertThat(shortfall.needed()).isEqualTo(seats ? sum(shortfall.applications(), problem.demand())
                            : sum(shortfall.experts(), problem.minimum()));
                    assertThat(shortfall.available()).isEqualTo(cut(problem, shortfall, seats));
                }
            }
        });
    }

    /**
     * Counted without any flow: into these applications go at most the caps of the experts named, and one seat for each
     * further institution; out of these experts at most the demands of the applications named, and one for each other choice.
     */
    private static long cut(AssignmentProblem problem, Shortfall shortfall, boolean seats) {
        Set<Integer> experts = Set.copyOf(shortfall.experts());
        Set<Integer> applications = Set.copyOf(shortfall.applications());
        long inside = seats ? sum(shortfall.experts(), problem.cap()) : sum(shortfall.applications(), problem.demand());
        long across = IntStream.range(0, problem.applications()).filter(which -> applications.contains(which) == seats)
                .mapToLong(which -> IntStream.range(problem.start()[which], problem.start()[which + 1]).map(at -> problem.expert()[at])
                        .filter(who -> experts.contains(who) != seats).map(who -> problem.institution()[who]).distinct().count()).sum();
        return inside + across;
    }

    private static long sum(List<Integer> which, int[] of) {
        return which.stream().mapToLong(at -> of[at]).sum();
    }
}
