package io.luxuan.bench.kill;

import io.luxuan.bench.server.BenchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * The database server, to be killed.
 *
 * @param pidFile   holds the process id of mysqld
 * @param startWith shell command that starts it again and returns
 */
record Mysqld(Path pidFile, String startWith, BenchDatabase database) {
    private static final int COMES_BACK_WITHIN = 240;

    void kill() throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip())).orElseThrow();
        server.destroyForcibly();
        while (server.isAlive()) {
            Thread.sleep(20);
        }
    }

    void start() throws IOException, InterruptedException {
        Process start = new ProcessBuilder("bash", "-c", startWith).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!start.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the database does not start");
        }
        for (int tries = 0; tries < COMES_BACK_WITHIN && !answers(); tries++) {
            Thread.sleep(250);
        }
    }

    private boolean answers() {
        try (Connection connection = database.connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
