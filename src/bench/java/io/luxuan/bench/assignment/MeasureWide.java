package io.luxuan.bench.assignment;

import com.sun.management.OperatingSystemMXBean;
import io.luxuan.assignment.Certificate;
import io.luxuan.assignment.Outcome;
import io.luxuan.assignment.Solvers;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;

/** Runs the solver on an instance too large to hold; other methods hold all of it. */
final class MeasureWide {
    private static final double SECOND = 1e9;

    private final WideRound round;
    private final double buildSeconds;

    MeasureWide(WideRound round, double buildSeconds) {
        this.round = round;
        this.buildSeconds = buildSeconds;
    }

    ResultLine solved() {
        Memory.forgetPeak();
        long cpu = cpu();
        long start = System.nanoTime();
        Outcome outcome = Solvers.wide(round, step -> System.err.printf("%7.1f s  %s%n", (System.nanoTime() - start) / SECOND, step));
        double seconds = (System.nanoTime() - start) / SECOND;
        double cpuSeconds = (cpu() - cpu) / SECOND;
        long peak = Memory.peak();
        long pairs = IntStream.range(0, round.applications()).mapToLong(which -> round.part(which, which + 1).choices()).sum();
        if (!(outcome instanceof Outcome.Solved solved)) {
            return new ResultLine(round.name(), "java", round.applications(), round.cap().length, pairs, null, null, null, false, false,
                    null, null, null, buildSeconds, rounded(seconds), rounded(cpuSeconds), 0, peak, "infeasible");
        }
        long checked = System.nanoTime();
        Certificate.Check check = solved.certificate().check(round, solved.panels());
        double checkSeconds = (System.nanoTime() - checked) / SECOND;
        return new ResultLine(round.name(), "java", round.applications(), round.cap().length, pairs,
                inFits(check.objective()), inFits(check.bound()),
                Math.round(1e8 * (check.bound() - check.objective()) / Math.max(1, check.bound())) / 1e6, check.optimal(), check.feasible(),
                solved.unique(), null, rounded(inFits(check.objective()) / round.seats()), buildSeconds, rounded(seconds), rounded(cpuSeconds),
                rounded(checkSeconds), peak, check.reason());
    }

    private double inFits(long gain) {
        return (double) round.gains().fit(gain) / SyntheticRound.UNIT;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
