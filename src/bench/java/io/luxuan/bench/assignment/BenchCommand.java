package io.luxuan.bench.assignment;

import io.luxuan.assignment.Baselines;
import io.luxuan.assignment.OrTools;
import io.luxuan.assignment.Solvers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench/assignment}: one line of JSON a method on standard output. Exit code 0, or 2 when it could not run. */
@Command(name = "assignment", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Measures the assignment of panels against a greedy and a random one, without starting the platform.")
public class BenchCommand implements Callable<Integer> {
    private static final long MOST_HELD = 50_000_000; // pairs
    private static final long SEED = 20261122;

    @Parameters(paramLabel = "FILE", description = "papers and reviewers, then a row a paper with each reviewer's fit, 0 for a conflict; "
            + "with --applications: real submissions in CSV to generate from")
    private Path file;

    @Option(names = "--panel", defaultValue = "5", description = "experts an application (default ${DEFAULT-VALUE})")
    private int panel;

    @Option(names = "--max-load", defaultValue = "-1", description = "applications an expert at most; needed for a FILE of fits")
    private int cap;

    @Option(names = "--min-load", defaultValue = "0", description = "applications an expert at least (default ${DEFAULT-VALUE})")
    private int minimum;

    @Option(names = "--applications", description = "generate so many applications")
    private Integer applications;

    @Option(names = "--experts", defaultValue = "300", description = "generate so many experts (default ${DEFAULT-VALUE})")
    private int experts;

    @Option(names = "--without", split = ",", description = "methods to leave out: java, native, greedy, random")
    private Set<String> without = Set.of();

    @Override
    public Integer call() {
        if (panel < 1 || minimum < 0 || (applications == null ? cap < Math.max(1, minimum) : applications < 1 || experts < panel)) {
            return fail("--panel from 1, --max-load from 1 and not below --min-load");
        }
        long start = System.nanoTime();
        try {
            if (applications != null && (long) applications * experts > MOST_HELD) {
                WideRound wide = new SyntheticRound(RealRows.read(file)).wide(applications, experts, panel);
                print(new MeasureWide(wide, Math.round((System.nanoTime() - start) / 1e5) / 1e4).solved());
                return 0;
            }
            Round round = applications == null ? MatrixFile.read(file, panel, minimum, cap)
                    : new SyntheticRound(RealRows.read(file)).of(applications, experts, panel);
            measure(new Measure(round, Math.round((System.nanoTime() - start) / 1e5) / 1e4), round);
            return 0;
        } catch (IOException unreadable) {
            return fail("cannot read " + file + ": " + unreadable.getClass().getSimpleName());
        } catch (IllegalArgumentException wrong) {
            return fail(file + ": " + wrong.getMessage());
        }
    }

    private void measure(Measure measure, Round round) {
        if (!without.contains("java")) {
            print(measure.solver(Solvers.best()));
        }
        if (!without.contains("native") && OrTools.isThere()) {
            print(measure.solver(OrTools.solver()));
        }
        if (!without.contains("greedy")) {
            print(measure.baseline("greedy", () -> Baselines.greedy(round.problem())));
        }
        if (!without.contains("random")) {
            print(measure.baseline("random", () -> Baselines.random(round.problem(), SEED)));
        }
    }

    private static void print(ResultLine line) {
        System.out.println(JsonMapper.shared().writeValueAsString(line));
    }

    private static int fail(String why) {
        System.err.println(why);
        return 2;
    }
}
