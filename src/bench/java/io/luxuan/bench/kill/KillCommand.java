package io.luxuan.bench.kill;

import io.luxuan.bench.Figure;
import io.luxuan.bench.server.BenchDatabase;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench/kill}: exit code 0 when the disturbed round is the undisturbed one, 1 with the first difference, 2 when it could not be played. */
@Command(name = "kill", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Plays a round on two nodes twice, once with nodes and the database killed, and compares the records.")
public class KillCommand implements Callable<Integer> {
    @Mixin
    private KillOptions options;

    @Override
    public Integer call() throws Exception {
        String fault = options.fault();
        if (fault != null) {
            System.err.println(fault);
            return 2;
        }
        Figure.of("kill", "begun").with("applications", options.applications).with("database", options.database)
                .with("kills", options.kills).with("database_kills", options.databaseKills).with("seed", options.seed).print();
        PrintStream terminal = System.out;
        System.setOut(System.err); // figures alone go to standard output
        try {
            return play();
        } finally {
            System.setOut(terminal);
        }
    }

    private int play() throws Exception {
        options.folder = options.folder.toAbsolutePath();
        Files.createDirectories(options.folder);
        Cast cast = new Cast(options.applications, options.seed);
        ClockFile clock = new ClockFile(options.folder.resolve("clock"));
        BenchDatabase base = BenchDatabase.fresh(options.database, "luxuan_kill_base", options.folder);
        String round = SetUp.make(base, clock, options.folder, cast);
        Run run = new Run(options, base, round, clock, cast);
        if (options.alone) {
            return tell(disturbed(run, Rhythm.actionsOf(options.applications)), null);
        }
        Run.Outcome undisturbed = run.play("undisturbed", (nodes, database) -> new Rhythm());
        return tell(disturbed(run, undisturbed.actions()), undisturbed);
    }

    private Run.Outcome disturbed(Run run, int actions) throws Exception {
        return run.play("disturbed", (nodes, database) -> new Killer(Blows.of(options, nodes, database), options.seed, actions));
    }

    private int tell(Run.Outcome disturbed, Run.Outcome undisturbed) {
        List<String> faults = new ArrayList<>();
        disturbed.faults().forEach(fault -> faults.add("disturbed: " + fault));
        if (undisturbed != null) {
            undisturbed.faults().forEach(fault -> faults.add("undisturbed: " + fault));
            add(faults, undisturbed.records().difference(disturbed.records()));
            add(faults, Shape.difference(undisturbed.shape(), disturbed.shape()));
        }
        Killer killer = (Killer) disturbed.rhythm();
        if (killer.open() > 0) {
            faults.add(killer.open() + " blows were not struck: the disturbed round had fewer actions");
        }
        killer.away().forEach((kind, away) ->
                Figure.of("kill", kind).with("hit", away.count()).with("away", away.summary()).print());
        Figure.of("kill", "outcome").with("applications", options.applications).with("seed", options.seed)
                .with("records_equal", undisturbed == null ? null : undisturbed.records().difference(disturbed.records()) == null)
                .with("faults", faults.size()).with("first", faults.isEmpty() ? null : faults.get(0)).print();
        faults.forEach(System.err::println);
        return faults.isEmpty() ? 0 : 1;
    }

    private static void add(List<String> faults, String fault) {
        if (fault != null) {
            faults.add(fault);
        }
    }
}
