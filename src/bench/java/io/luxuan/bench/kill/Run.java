package io.luxuan.bench.kill;

import io.luxuan.bench.Figure;
import io.luxuan.bench.server.BenchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** One run of the round on a copy of the prepared database. */
final class Run {
    /** @param faults what is not as it must be @param actions how many there were */
    record Outcome(Records records, Map<String, String> shape, List<String> faults, int actions, Rhythm rhythm) {}

    private final KillOptions options;
    private final BenchDatabase base;
    private final String round;
    private final ClockFile clock;
    private final Cast cast;

    Run(KillOptions options, BenchDatabase base, String round, ClockFile clock, Cast cast) {
        this.options = options;
        this.base = base;
        this.round = round;
        this.clock = clock;
        this.cast = cast;
    }

    /** @param rhythm made when the nodes are there to be disturbed */
    Outcome play(String name, BiFunction<Nodes, BenchDatabase, Rhythm> rhythm) throws Exception {
        Path folder = options.folder.resolve(name);
        Files.createDirectories(folder);
        BenchDatabase database = options.alone ? base : BenchDatabase.fresh(options.database, "luxuan_kill_" + name, folder);
        if (!options.alone) {
            CloneDatabase.copy(base, database);
        }
        clock.moveTo(Calendar.SET_UP);
        try (Nodes nodes = new Nodes(options, database, folder, clock); Crew crew = new Crew(options.threads)) {
            nodes.start();
            Rhythm disturbance = rhythm.apply(nodes, database);
            Scene scene = new Scene(cast, round, nodes, new Facts(database), crew, disturbance, clock);
            long start = System.nanoTime();
            Set<Integer> acknowledged = new Play(scene).whole();
            int actions = disturbance.total();
            if (disturbance instanceof Killer killer) {
                killer.await();
            }
            figure(name, scene, start, acknowledged, disturbance);
            return outcome(scene, acknowledged, folder, actions, disturbance);
        }
    }

    private static void figure(String name, Scene scene, long start, Set<Integer> acknowledged, Rhythm rhythm) {
        Figure.of("kill", name).with("seconds", (System.nanoTime() - start) / 1_000_000_000).with("actions", rhythm.total())
                .with("acknowledged_submissions", acknowledged.size()).withAll(scene.tally.summary()).print();
    }

    private static Outcome outcome(Scene scene, Set<Integer> acknowledged, Path folder, int actions, Rhythm rhythm) throws Exception {
        List<String> faults = new ArrayList<>(Checks.faults(scene, acknowledged));
        Records records = Records.download(scene, folder);
        if (Records.verified(folder) != 0) {
            faults.add("the records cannot be verified");
        }
        return new Outcome(records, Shape.of(scene.facts), faults, actions, rhythm);
    }
}
