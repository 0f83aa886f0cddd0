package io.luxuan.bench.kill;

import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.bench.server.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The nodes of a run. */
final class Nodes implements Sites, AutoCloseable {
    private static final int TRIES = 5;

    private final List<Server> servers;

    Nodes(KillOptions options, BenchDatabase database, Path folder, ClockFile clock) {
        servers = IntStream.range(0, options.nodes).mapToObj(node -> new Server(options.port + node, database,
                folder.resolve("node" + (node + 1) + ".log"), List.of("-Xmx" + options.heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of("--luxuan.demo=false", "--luxuan.second-factor=nobody",
                        "--luxuan.rehearsal.clock=" + clock.path(), "--luxuan.rehearsal.seed=" + options.seed,
                        "--luxuan.attachments=" + folder.resolve("attachments")))).toList();
    }

    /** One after the other: the first makes what is missing in the database. */
    void start() throws IOException, InterruptedException {
        for (int node = 0; node < count(); node++) {
            restart(node);
        }
    }

    @Override
    public URI site(int turn) {
        return servers.get(Math.floorMod(turn, count())).site();
    }

    void kill(int node) throws InterruptedException {
        servers.get(node).kill();
    }

    /** A node that comes up while the database is away ends, and is started again. */
    void restart(int node) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                servers.get(node).start();
                servers.get(node).awaitUp();
                return;
            } catch (IllegalStateException ended) {
                if (attempt == TRIES) {
                    throw ended;
                }
            }
        }
    }

    int count() {
        return servers.size();
    }

    /** Nodes must outlive their database. */
    void awaitUp() throws InterruptedException {
        for (int tries = 0; tries < 300 && !servers.stream().allMatch(Server::isUp); tries++) {
            if (!servers.stream().allMatch(Server::isAlive)) {
                throw new IllegalStateException("a node ended because the database was away");
            }
            Thread.sleep(200);
        }
    }

    /** All of them, to whoever asks for their health. */
    boolean tellsOfLostQuorum() {
        return servers.stream().allMatch(server -> server.health().contains("\"cluster\":\"NO_QUORUM\""));
    }

    @Override
    public void close() throws InterruptedException {
        for (Server server : servers) {
            server.stop();
        }
    }
}
