package io.luxuan.bench.kill;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of the command. */
class KillOptions {
    @Option(names = "--applications", defaultValue = "300", description = "in the round, at least 20 (default ${DEFAULT-VALUE})")
    int applications;

    @Option(names = "--kills", defaultValue = "50", description = "of nodes (default ${DEFAULT-VALUE})")
    int kills;

    @Option(names = "--database-kills", defaultValue = "5", description = "of the database (default ${DEFAULT-VALUE})")
    int databaseKills;

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
}
