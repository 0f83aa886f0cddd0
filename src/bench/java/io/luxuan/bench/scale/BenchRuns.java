package io.luxuan.bench.scale;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One size: half of the bare engine's round, the platform's whole one, the other half, so that noise meets both. */
final class BenchRuns {
    static final String ORDER = "half of the engine's applications, all of the platform's, the other half; then the engine at activity";
    /** Measured with two cores and eight threads: a guess of how long it takes, not a promise. */
    private static final Map<String, Double> SECONDS_EACH = Map.of("h2", 0.11, "mysql", 0.2);
    private static final int SPARE_CONNECTIONS = 4;

    private final int threads;
    private final long seed;
    private final Set<String> without;

    BenchRuns(int threads, long seed, Set<String> without) {
        this.without = without;
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
        Workers workers = new Workers(threads);
        if (without.contains("full")) {
            platform(server, applications, workers, report);
        } else {
            beside(server, applications, workers, report);
        }
        if (!without.contains("activity")) {
            engine(server, "activity", workers, engine -> {
                engine.play(applications);
                report.add(server.name(), applications, threads, "engine", "activity", engine.figures());
            });
        }
    }

    private void beside(BenchServer server, int applications, Workers workers, Report report) {
        engine(server, "full", workers, engine -> {
            engine.play(applications / 2);
            platform(server, applications, workers, report);
            engine.play(applications - applications / 2);
            report.add(server.name(), applications, threads, "engine", "full", engine.figures());
        });
    }

    private void engine(BenchServer server, String history, Workers workers, Consumer<BareEngine> play) {
        try (ScaleDatabase database = server.fresh(history);
                BareEngine engine = new BareEngine(database, history, threads + SPARE_CONNECTIONS, workers)) {
            play.accept(engine);
        }
    }

    private void platform(BenchServer server, int applications, Workers workers, Report report) {
        if (without.contains("platform")) {
            return;
        }
        try (ScaleDatabase database = server.fresh("platform");
                BenchWorld world = BenchWorld.start(database, threads + SPARE_CONNECTIONS)) {
            Meter meter = new Meter(database);
            new PlatformRound(world, new RoundPlan(applications, seed), workers, meter).play();
            report.add(server.name(), applications, threads, "platform", "activity", meter.withTotal());
        }
    }
}
