package io.luxuan.bench.claims;

import io.luxuan.bench.Figure;
import io.luxuan.bench.scale.BenchServer;
import io.luxuan.bench.scale.BenchWorld;
import io.luxuan.bench.scale.Figures;
import io.luxuan.bench.scale.Meter;
import io.luxuan.bench.scale.ScaleDatabase;
import io.luxuan.bench.scale.Workers;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/claims}: exit code 0 when the promise was kept between the smallest and the largest size, 1 when it was broken. */
@Command(name = "claims", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Plays windows of claims of ten rows each from intake to payment; one line of JSON a figure.")
public class ClaimsCommand implements Callable<Integer> {
    private static final double GROWTH = 1.15;
    private static final int SPARE_CONNECTIONS = 4;

    @Option(names = "--claims", split = ",", defaultValue = "1000,20000", description = "sizes of the windows (default ${DEFAULT-VALUE})")
    private List<Integer> sizes;

    @Option(names = "--database", defaultValue = "h2", description = "h2 or mysql (default ${DEFAULT-VALUE}); mysql needs LUXUAN_BENCH_MYSQL")
    private String database;

    @Option(names = "--by-workbook", defaultValue = "1",
            description = "claims of a unit; more than one come in a workbook (default ${DEFAULT-VALUE}, most 1000)")
    private int each;

    @Option(names = "--threads", defaultValue = "4", description = "of people (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--warm-up", defaultValue = "200", description = "claims before the clock runs (default ${DEFAULT-VALUE})")
    private int warmUp;

    @Override
    public Integer call() {
        BenchServer server = List.of("h2", "mysql").contains(database) ? BenchServer.named(database) : null;
        if (server == null || !server.isThere() || threads < 1 || threads > 64 || each < 1 || each > 1000
                || sizes.stream().anyMatch(size -> size < 1)) {
            System.err.println("--claims from 1, --threads 1 to 64, --database h2 or mysql with LUXUAN_BENCH_MYSQL");
            return 2;
        }
        PrintStream lines = System.out;
        System.setOut(System.err); // log lines must not get between the lines of the result
        try {
            return measure(server) ? 0 : 1;
        } finally {
            System.setOut(lines);
        }
    }

    private boolean measure(BenchServer server) {
        if (warmUp > 0) {
            play(server, warmUp);
        }
        TreeMap<Integer, Figures> totals = new TreeMap<>();
        sizes.stream().sorted().forEach(size -> {
            Map<String, Figures> phases = play(server, size);
            phases.values().forEach(phase -> print(size, phase));
            totals.put(size, phases.get(Meter.TOTAL));
        });
        return totals.size() < 2 || isKept(totals.firstKey(), totals.firstEntry().getValue(), totals.lastKey(), totals.lastEntry().getValue());
    }

    private Map<String, Figures> play(BenchServer server, int size) {
        System.err.println(server.name() + ", " + size + " claims, " + threads + " threads");
        try (ScaleDatabase fresh = server.fresh("claims"); BenchWorld world = BenchWorld.start(fresh, threads + SPARE_CONNECTIONS)) {
            Meter meter = new Meter(fresh);
            new ClaimWindow(world, size, each, new Workers(threads), meter).play();
            return meter.withTotal();
        }
    }

    private void print(int size, Figures phase) {
        figure("millisecondsPerClaim", size, phase.seconds() * 1000 / size).with("phase", phase.phase()).print();
        figure("processorMillisecondsPerClaim", size, phase.processor() * 1000 / size).with("phase", phase.phase()).print();
        figure("statementsPerClaim", size, (double) phase.statements() / size).with("phase", phase.phase()).print();
    }

    /** By the processor's time: this process alone is measured, whoever else works on the machine. */
    private boolean isKept(int small, Figures few, int large, Figures many) {
        double time = many.processor() / large / (few.processor() / small);
        double statements = (double) many.statements() / large / ((double) few.statements() / small);
        boolean kept = time <= GROWTH && statements <= GROWTH;
        figure("costPerClaimOver" + small, large, time).with("statements", rounded(statements)).with("wanted", "<= " + GROWTH)
                .with("kept", kept).print();
        return kept;
    }

    private Figure figure(String name, int size, double value) {
        return Figure.of("claims", name).with("database", database).with("claims", size).with("threads", threads)
                .with("value", rounded(value));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
