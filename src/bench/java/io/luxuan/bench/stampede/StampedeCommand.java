package io.luxuan.bench.stampede;

import io.luxuan.bench.Figure;
import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.bench.server.Server;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exit code 0 when everything held, 1 when something was broken, 2 when it could not run. */
@Command(name = "stampede", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Applicants save and submit through HTTP at the end of a call, some too late; one line of JSON a figure.")
public class StampedeCommand implements Callable<Integer> {
    @Option(names = "--database", defaultValue = "mysql", description = "mysql (see LUXUAN_BENCH_MYSQL) or h2")
    private String database;

    @Option(names = "--nodes", defaultValue = "1", description = "servers on one database (default ${DEFAULT-VALUE})")
    private int nodes;

    @Option(names = "--applicants", defaultValue = "2000", description = "how many (default ${DEFAULT-VALUE})")
    private int applicants;

    @Option(names = "--seconds", defaultValue = "60", description = "length of the rush before the end (default ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--late", defaultValue = "0.1", description = "share that begins after the end (default ${DEFAULT-VALUE})")
    private double late;

    @Option(names = "--port", defaultValue = "8170", description = "of the first server (default ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--heap", defaultValue = "1g", description = "heap of each server (default ${DEFAULT-VALUE})")
    private String heap;

    @Option(names = "--folder", defaultValue = "target/stampede", description = "for logs and files (default ${DEFAULT-VALUE})")
    private Path folder;

    @Option(names = "--seed", defaultValue = "20261123", description = "who comes when (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--set", description = "a setting of the servers, such as luxuan.overload.waiting=20; may be repeated")
    private List<String> settings = List.of();

    @Override
    public Integer call() throws Exception {
        Path run = Files.createDirectories(folder.toAbsolutePath());
        BenchDatabase fresh = BenchDatabase.fresh(database, "luxuan_stampede", run);
        List<Server> servers = servers(fresh, run);
        try {
            servers.get(0).start(); // makes the schema alone
            servers.get(0).awaitUp();
            for (Server other : servers.subList(1, nodes)) {
                other.start();
                other.awaitUp();
            }
            List<URI> sites = servers.stream().map(Server::site).toList();
            Rush rush = new Rush(sites, fresh, applicants, seconds, late, seed);
            Figure.of("stampede", "set-up").with("database", database).with("nodes", nodes).with("applicants", applicants)
                    .with("late", late).with("seconds", seconds).with("processors", Runtime.getRuntime().availableProcessors())
                    .with("heap", heap).with("passwords", People.HASHING).with("settings", settings).print();
            return rush.run() ? 0 : 1;
        } finally {
            for (Server server : servers) {
                server.close();
            }
        }
    }

    private List<Server> servers(BenchDatabase fresh, Path run) {
        List<String> all = new ArrayList<>(List.of("--luxuan.demo=false", "--luxuan.second-factor=nobody",
                "--luxuan.attachments=" + run.resolve("attachments")));
        settings.forEach(setting -> all.add("--" + setting));
        List<Server> servers = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            servers.add(new Server(port + node, fresh, run.resolve("node" + (node + 1) + ".log"), List.of("-Xmx" + heap), all));
        }
        return servers;
    }
}
