package io.luxuan.bench.rolling;

import io.luxuan.bench.Figure;
import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.bench.server.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exit code 0 when restarts by SIGTERM were not noticed by anybody, 1 otherwise. After SIGKILL errors are only counted. */
@Command(name = "rolling", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Restarts two nodes behind nginx in turn while people work; one line of JSON for each restart.")
public class RollingCommand implements Callable<Integer> {
    @Option(names = "--people", defaultValue = "8", description = "at work at once (default ${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--restarts", defaultValue = "2", description = "of each node by SIGTERM (default ${DEFAULT-VALUE})")
    private int restarts;

    @Option(names = "--drain", defaultValue = "5s", description = "luxuan.drain of the nodes (default ${DEFAULT-VALUE})")
    private String drain;

    @Option(names = "--port", defaultValue = "8120", description = "of the proxy; the nodes take the next two (default ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--proxy", defaultValue = "docker/proxy.conf", description = "rules for nginx (default ${DEFAULT-VALUE})")
    private Path rules;

    @Option(names = "--folder", defaultValue = "target/rolling", description = "for logs and files (default ${DEFAULT-VALUE})")
    private Path folder;

    private boolean flawless = true;

    @Override
    public Integer call() throws Exception {
        Path run = Files.createDirectories(folder.toAbsolutePath());
        BenchDatabase database = BenchDatabase.fresh("mysql", "luxuan_rolling", run);
        List<Server> nodes = nodes(database, run);
        try {
            for (Server node : nodes) {
                node.start(); // both at once on an empty database: one makes it, the other waits
            }
            for (Server node : nodes) {
                node.awaitUp();
            }
            Managers.enter(database, people);
            try (Proxy proxy = Proxy.start(rules, port, nodes.stream().map(Server::site).toList(), run)) {
                restartAll(nodes, proxy);
            }
            return flawless ? 0 : 1;
        } finally {
            nodes.forEach(Server::close);
        }
    }

    private void restartAll(List<Server> nodes, Proxy proxy) throws Exception {
        for (int turn = 0; turn < restarts * nodes.size(); turn++) {
            Server node = nodes.get(turn % nodes.size());
            flawless &= measured("SIGTERM", node, proxy, node::stop);
        }
        measured("SIGKILL", nodes.get(0), proxy, nodes.get(0)::kill);
    }

    private interface Ending {
        void end() throws InterruptedException;
    }

    private boolean measured(String signal, Server node, Proxy proxy, Ending ending) throws Exception {
        Traffic traffic = new Traffic(proxy.site());
        try (traffic) {
            traffic.begin(people);
            Thread.sleep(5000);
            ending.end();
            node.start();
            node.awaitUp();
            Thread.sleep(5000);
        }
        Figure.of("rolling", signal).with("node", node.site().getPort()).with("people", people).with("drain", drain)
                .withAll(traffic.figures()).print();
        return traffic.isFlawless();
    }

    private List<Server> nodes(BenchDatabase database, Path run) {
        List<Server> nodes = new ArrayList<>();
        for (int node = 1; node <= 2; node++) {
            nodes.add(new Server(port + node, database, run.resolve("node" + node + ".log"), List.of("-Xmx768m"),
                    List.of("--luxuan.demo=false", "--luxuan.second-factor=nobody", "--luxuan.drain=" + drain,
                            "--luxuan.attachments=" + run.resolve("attachments"))));
        }
        return nodes;
    }
}
