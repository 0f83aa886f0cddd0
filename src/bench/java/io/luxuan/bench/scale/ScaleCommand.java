package io.luxuan.bench.scale;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/scale}: exit code 0 when every promise was kept in the sizes that ran, 1 when one was broken. */
@Command(name = "scale", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Plays whole rounds through the platform, beside a bare engine on the same database; one line of JSON a figure.")
public class ScaleCommand implements Callable<Integer> {
    @Option(names = "--applications", split = ",", defaultValue = "1000,3000,10000",
            description = "sizes of the rounds (default ${DEFAULT-VALUE})")
    private List<Integer> sizes;

    @Option(names = "--database", split = ",", defaultValue = "h2,mysql",
            description = "h2, mysql (default ${DEFAULT-VALUE}); mysql needs LUXUAN_BENCH_MYSQL")
    private List<String> databases;

    @Option(names = "--threads", defaultValue = "8", description = "of each side (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--seed", defaultValue = "20261123", description = "of texts, fields and scores (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--warm-up", defaultValue = "300", description = "applications before the clock runs (default ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--without", split = ",", description = "sides to leave out: platform, full, activity (the bare engine at that level)")
    private Set<String> without = Set.of();

    @Override
    public Integer call() {
        if (threads < 1 || threads > 64 || sizes.stream().anyMatch(size -> size < 20)
                || !List.of("h2", "mysql").containsAll(databases)) {
            System.err.println("--applications from 20, --threads 1 to 64, --database h2 or mysql");
            return 2;
        }
        PrintStream lines = System.out;
        System.setOut(System.err); // log lines must not get between the lines of the result
        try {
            return measure(new Report(lines)) ? 0 : 1;
        } finally {
            System.setOut(lines);
        }
    }

    private boolean measure(Report report) {
        BenchRuns runs = new BenchRuns(threads, seed, without);
        for (String database : databases) {
            BenchServer server = BenchServer.named(database);
            if (!server.isThere()) {
                System.err.println("MySQL is skipped: set LUXUAN_BENCH_MYSQL=jdbc:mysql://host:3306/ and, if needed, "
                        + "LUXUAN_BENCH_MYSQL_USER (root) and LUXUAN_BENCH_MYSQL_PASSWORD; the account must be allowed to make schemas");
                report.skipped(database, "LUXUAN_BENCH_MYSQL is not set");
                continue;
            }
            runs.expect(database, sizes, warmUp);
            if (warmUp > 0) {
                runs.play(server, warmUp, report.silent());
            }
            sizes.stream().sorted().forEach(size -> runs.play(server, size, report));
        }
        return report.verdicts();
    }
}
