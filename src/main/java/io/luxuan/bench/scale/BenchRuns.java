package io.luxuan.bench.scale;

import io.luxuan.shared.statistics.StatementCounter;
import java.util.List;
import java.util.Map;

/** One size: half of the bare engine's round, the platform's whole one, the other half, so that noise meets both. */
final class BenchRuns {
    static final String ORDER = "half of the engine's applications, all of the platform's, the other half; then the engine at activity";
    /** Measured with two cores and eight threads: a guess of how long it takes, not a promise. */
    private static final Map<String, Double> SECONDS_EACH = Map.of("h2", 0.11, "mysql", 0.2);
    private static final int SPARE_CONNECTIONS = 4;

    private final Class<?> program;
    private final int threads;
    private final long seed;

    BenchRuns(Class<?> program, int threads, long seed) {
        this.program = program;
        this.threads = threads;
        this.seed = seed;
    }

    void expect(String database, List<Integer> sizes, int warmUp) {
        int all = warmUp + sizes.stream().mapToInt(Integer::intValue).sum();
        System.err.printf("%s: %d applications on three sides, some %.0f minutes%n", database, all,
                Math.ceil(all * SECONDS_EACH.get(database) / 60));
    }

    void play(BenchServer server, int applications, Report report) {
        System.err.println(server.name() + ", " + applications + " applications, " + threads + " threads");
        int connections = threads + SPARE_CONNECTIONS;
        try (Workers workers = new Workers(threads); ScaleDatabase full = server.fresh("full");
                BareEngine engine = new BareEngine(full, "full", connections, workers)) {
            engine.play(applications / 2);
            Map<String, Figures> platform = platform(server, applications, connections, workers);
            engine.play(applications - applications / 2);
            report.add(server.name(), applications, threads, "platform", "activity", platform);
            report.add(server.name(), applications, threads, "engine", "full", engine.figures());
        }
        try (Workers workers = new Workers(threads); ScaleDatabase activity = server.fresh("activity");
                BareEngine engine = new BareEngine(activity, "activity", connections, workers)) {
            engine.play(applications);
            report.add(server.name(), applications, threads, "engine", "activity", engine.figures());
        }
    }

    private Map<String, Figures> platform(BenchServer server, int applications, int connections, Workers workers) {
        try (ScaleDatabase database = server.fresh("platform"); BenchWorld world = BenchWorld.start(program, database, connections)) {
            Meter meter = new Meter(database);
            new PlatformRound(world, new RoundPlan(applications, seed), workers, meter).play();
            return meter.withTotal();
        }
    }
}
