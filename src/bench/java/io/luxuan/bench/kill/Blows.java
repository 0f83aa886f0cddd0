package io.luxuan.bench.kill;

import io.luxuan.bench.server.BenchDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Which disturbances a run is to bear; whom they hit is left to chance. */
final class Blows {
    private final KillOptions options;
    private final Nodes nodes;
    private final SplittableRandom random;
    private final List<Blow> all = new ArrayList<>();

    private Blows(KillOptions options, Nodes nodes) {
        this.options = options;
        this.nodes = nodes;
        this.random = new SplittableRandom(options.seed);
    }

    static List<Blow> of(KillOptions options, Nodes nodes, BenchDatabase database) {
        Blows blows = new Blows(options, nodes);
        blows.onNodes();
        if (options.isCluster()) {
            blows.onCluster(new Galera(options.galera, database));
        } else {
            blows.onServer(new Mysqld(options.databasePid, options.databaseStart, database));
        }
        return blows.all;
    }

    private void onNodes() {
        for (int i = 0; i < options.kills; i++) {
            int victim = random.nextInt(nodes.count());
            all.add(Blow.of("node", () -> {
                nodes.kill(victim);
                nodes.restart(victim);
            }));
        }
    }

    private void onServer(Mysqld server) {
        for (int i = 0; i < options.databaseKills; i++) {
            all.add(Blow.of("database", () -> {
                server.kill();
                server.start();
                nodes.awaitUp();
            }));
        }
    }

    /** Every second one is the node that is written to. */
    private void onCluster(Galera cluster) {
        for (int i = 0; i < options.databaseKills; i++) {
            int chance = 1 + random.nextInt(Galera.NODES);
            boolean writer = i % 2 == 0;
            all.add(Blow.of(writer ? "writing database node" : "any database node", () -> {
                cluster.killAndBack(writer ? cluster.writer() : chance);
                nodes.awaitUp();
            }));
        }
        for (int i = 0; i < options.cuts; i++) {
            all.add(Blow.of("database node cut off", () -> {
                cluster.cutAndBack();
                nodes.awaitUp();
            }));
        }
        for (int i = 0; i < options.stops; i++) {
            all.add(Blow.of("quorum lost", () -> {
                cluster.loseQuorum(nodes::tellsOfLostQuorum);
                nodes.awaitUp();
            }));
            all.add(Blow.of("all database nodes", () -> {
                cluster.reboot();
                nodes.awaitUp();
            }));
        }
    }
}
