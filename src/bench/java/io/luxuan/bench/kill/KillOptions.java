package io.luxuan.bench.kill;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of the command. */
class KillOptions {
    @Option(names = "--applications", defaultValue = "300", description = "in the round, at least 20 (default ${DEFAULT-VALUE})")
    int applications;

    @Option(names = "--database", defaultValue = "mysql", description = "mysql, or galera for a cluster of three (default ${DEFAULT-VALUE})")
    String database;

    @Option(names = "--nodes", defaultValue = "2", description = "of the platform (default ${DEFAULT-VALUE})")
    int nodes;

    @Option(names = "--kills", description = "of nodes (default 50, with a cluster 10)")
    Integer kills;

    @Option(names = "--database-kills", description = "of the database, or of nodes of the cluster (default 5, with a cluster 20)")
    Integer databaseKills;

    @Option(names = "--cuts", defaultValue = "1", description = "of the writing node of the cluster, which comes back (default ${DEFAULT-VALUE})")
    int cuts;

    @Option(names = "--stops", defaultValue = "1", description = "losses of the quorum, and of the whole cluster (default ${DEFAULT-VALUE})")
    int stops;

    @Option(names = "--without-comparison", description = "plays the disturbed round alone: what is lost or doubled is seen, not what differs")
    boolean alone;

    @Option(names = "--galera", description = "the tool that starts and stops the nodes of the cluster")
    Path galera;

    @Option(names = "--seed", defaultValue = "1", description = "of all that is left to chance (default ${DEFAULT-VALUE})")
    long seed;

    @Option(names = "--threads", defaultValue = "6", description = "people who act at the same time (default ${DEFAULT-VALUE})")
    int threads;

    @Option(names = "--port", defaultValue = "8160", description = "of the first node; the second has the next (default ${DEFAULT-VALUE})")
    int port;

    @Option(names = "--heap", defaultValue = "600m", description = "of a node (default ${DEFAULT-VALUE})")
    String heap;

    @Option(names = "--folder", defaultValue = "target/bench-kill", description = "for logs, files and records (default ${DEFAULT-VALUE})")
    Path folder;

    @Option(names = "--database-pid", description = "file with the process id of mysqld; needed for --database-kills")
    Path databasePid;

    @Option(names = "--database-start", description = "shell command that starts mysqld again and returns")
    String databaseStart;

    boolean isCluster() {
        return database.equals("galera");
    }

    /** Why it cannot be played so; null when it can. */
    String fault() {
        if (kills == null) {
            kills = isCluster() ? 10 : 50;
        }
        if (databaseKills == null) {
            databaseKills = isCluster() ? 20 : 5;
        }
        if (applications < 20) {
            return "--applications is at least 20";
        }
        if (isCluster()) {
            return galera == null ? "--database galera needs --galera" : null;
        }
        return databaseKills > 0 && (databasePid == null || databaseStart == null)
                ? "--database-kills needs --database-pid and --database-start" : null;
    }
}
