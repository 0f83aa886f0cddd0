package io.luxuan.bench.kill;

import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.bench.server.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The two nodes of a run. */
final class Nodes implements Sites, AutoCloseable {
    private static final int COUNT = 2;
    private static final int TRIES = 5;

    private final List<Server> servers;

    Nodes(int firstPort, BenchDatabase database, Path folder, ClockFile clock, String heap, long seed) {
        servers = IntStream.range(0, COUNT).mapToObj(node -> new Server(firstPort + node, database,
                folder.resolve("node" + (node + 1) + ".log"), List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of("--luxuan.demo=false", "--luxuan.second-factor=nobody",
                        "--luxuan.rehearsal.clock=" + clock.path(), "--luxuan.rehearsal.seed=" + seed,
                        "--luxuan.attachments=" + folder.resolve("attachments")))).toList();
    }

    /** One after the other: the first makes what is missing in the database. */
    void start() throws IOException, InterruptedException {
        for (int node = 0; node < COUNT; node++) {
            restart(node);
        }
    }

    @Override
    public URI site(int turn) {
        return servers.get(Math.floorMod(turn, COUNT)).site();
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

    boolean allAlive() {
        return servers.stream().allMatch(Server::isAlive);
    }

    boolean allUp() {
        return servers.stream().allMatch(Server::isUp);
    }

    @Override
    public void close() throws InterruptedException {
        for (Server server : servers) {
            server.stop();
        }
    }
}
