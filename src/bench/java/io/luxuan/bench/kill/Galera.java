package io.luxuan.bench.kill;

import io.luxuan.bench.server.BenchDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Three MariaDB nodes on this machine, to be killed.
 *
 * @param tool that starts and stops them: {@code kill N}, {@code up N}, {@code cut N}, {@code heal N}, {@code reboot}
 */
record Galera(Path tool, BenchDatabase database) {
    static final int NODES = 3;
    private static final int PATIENCE_SECONDS = 120;
    private static final long CUT_OFF_MILLIS = 15_000;
    private static final long QUIET_MILLIS = 500;

    void killAndBack(int node) throws IOException, InterruptedException {
        awaitWhole();
        run("kill", node);
        run("up", node);
        awaitWhole();
    }

    /** The one that is written to stands still and then goes on: to all others it is gone, and it knows nothing of that. */
    void cutAndBack() throws IOException, InterruptedException {
        awaitWhole();
        int node = writer();
        run("cut", node);
        Thread.sleep(CUT_OFF_MILLIS);
        run("heal", node);
        awaitWhole();
    }

    /** Two of three are cut off; the third goes on alone and must take no work. */
    void loseQuorum(BooleanSupplier told) throws IOException, InterruptedException {
        awaitWhole();
        int left = writer();
        for (int node = 1; node <= NODES; node++) {
            if (node != left) {
                run("cut", node);
            }
        }
        await("the platform tells of the lost quorum", told);
        for (int node = 1; node <= NODES; node++) {
            if (node != left) {
                run("heal", node);
            }
        }
        awaitWhole();
    }

    void reboot() throws IOException, InterruptedException {
        awaitWhole();
        for (int node = 1; node <= NODES; node++) {
            run("kill", node);
        }
        run("reboot");
        awaitWhole();
    }

    /** Number of the node that all agree to write to. */
    int writer() {
        String[] found = {null};
        await("a writer of the database", () -> {
            found[0] = text("SELECT node FROM database_writer WHERE id = 1", 1);
            return found[0] != null && !found[0].isEmpty();
        });
        return 1 + database.nodes().indexOf(found[0]);
    }

    private void awaitWhole() {
        await("all nodes of the database see each other", () -> String.valueOf(NODES).equals(text("SHOW STATUS LIKE 'wsrep_cluster_size'", 2)));
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            Facts.pause();
        }
    }

    private String text(String sql, int column) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(column) : null;
        } catch (SQLException notYet) {
            return null;
        }
    }

    private void run(String command, int node) throws IOException, InterruptedException {
        run(command + " " + node);
    }

    private void run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", "exec bash '" + tool + "' " + command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(tool + " " + command + " did not end well");
        }
        Thread.sleep(QUIET_MILLIS);
    }
}
