package io.luxuan.bench.assignment;

import com.sun.management.OperatingSystemMXBean;
import io.luxuan.assignment.AssignmentProblem;
import io.luxuan.assignment.Certificate;
import io.luxuan.assignment.Outcome;
import io.luxuan.assignment.PanelSolver;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Runs methods on one instance. The first solver's prices bound the baselines too. */
final class Measure {
    private static final double SECOND = 1e9;

    private final Round round;
    private final double buildSeconds;
    private Certificate prices;

    Measure(Round round, double buildSeconds) {
        this.round = round;
        this.buildSeconds = buildSeconds;
        this.prices = new Certificate(new long[round.problem().applications()], new long[round.problem().experts()]);
    }

    ResultLine solver(PanelSolver solver) {
        return measured(solver.name(), () -> solver.solve(round.problem()));
    }

    ResultLine baseline(String name, Supplier<Optional<int[][]>> method) {
        return measured(name, () -> method.get()
                .<Outcome>map(panels -> new Outcome.Solved(panels, 0, 0, null, false))
                .orElse(new Outcome.Infeasible(List.of())));
    }

    private ResultLine measured(String method, Supplier<Outcome> run) {
        Memory.forgetPeak();
        long cpu = cpu();
        long start = System.nanoTime();
        Outcome outcome = run.get();
        double seconds = (System.nanoTime() - start) / SECOND;
        double cpuSeconds = (cpu() - cpu) / SECOND;
        long peak = Memory.peak();
        if (outcome instanceof Outcome.Solved solved) {
            return line(method, solved, seconds, cpuSeconds, peak);
        }
        return new ResultLine(round.name(), method, round.problem().applications(), round.problem().experts(), round.problem().choices(),
                null, null, null, false, false, null, null, null, buildSeconds, rounded(seconds), rounded(cpuSeconds), 0, peak,
                "infeasible: " + ((Outcome.Infeasible) outcome).shortfalls());
    }

    private ResultLine line(String method, Outcome.Solved solved, double seconds, double cpuSeconds, long peak) {
        AssignmentProblem problem = round.problem();
        prices = solved.certificate() == null ? prices : solved.certificate();
        long start = System.nanoTime();
        Certificate.Check check = prices.check(problem, solved.panels());
        double checkSeconds = (System.nanoTime() - start) / SECOND;
        double[] fits = IntStream.range(0, problem.applications())
                .mapToDouble(which -> IntStream.of(solved.panels()[which]).mapToDouble(who -> round.fit(which, who)).average().orElse(0)).toArray();
        return new ResultLine(round.name(), method, problem.applications(), problem.experts(), problem.choices(),
                inFits(check.objective()), inFits(check.bound()),
                Math.round(1e8 * (check.bound() - check.objective()) / Math.max(1, check.bound())) / 1e6,
                check.optimal(), check.feasible(), solved.certificate() == null ? null : solved.unique(),
                rounded(IntStream.range(0, fits.length).mapToDouble(which -> fits[which]).min().orElse(0)),
                rounded(IntStream.range(0, fits.length).mapToDouble(which -> fits[which]).average().orElse(0)),
                buildSeconds, rounded(seconds), rounded(cpuSeconds), rounded(checkSeconds), peak, check.feasible() ? null : check.reason());
    }

    private double inFits(long gain) {
        return (double) round.gains().fit(gain) / round.unit();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
