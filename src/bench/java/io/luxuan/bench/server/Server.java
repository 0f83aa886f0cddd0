package io.luxuan.bench.server;

import io.luxuan.LuxuanApplication;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.NoAnswer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One node: the platform from the class path that runs this. What it prints goes to a file. */
public final class Server implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(10);
    private static final long POLL_MILLIS = 200;

    private final List<String> command;
    private final Path log;
    private final URI site;
    private Process process;

    /**
     * Not started yet.
     *
     * @param log is appended to, start after start
     * @param vmOptions such as {@code -Xmx768m}
     * @param settings such as {@code --luxuan.demo=false}
     */
    public Server(int port, BenchDatabase database, Path log, List<String> vmOptions, List<String> settings) {
        this.log = log;
        this.site = URI.create("http://127.0.0.1:" + port);
        command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(vmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LuxuanApplication.class.getName()));
        command.add("--server.port=" + port);
        command.addAll(database.arguments());
        command.addAll(settings);
    }

    /** Answers once the program has begun; {@link #awaitUp} waits until it serves. */
    public void start() throws IOException {
        if (log.toAbsolutePath().getParent() != null) {
            Files.createDirectories(log.toAbsolutePath().getParent());
        }
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    /** @throws IllegalStateException when it ended instead, or needs more than ten minutes */
    public void awaitUp() throws InterruptedException {
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("no server at " + site + ", see " + log);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    public boolean isUp() {
        try {
            Browser probe = Browser.at(site);
            probe.patience(Duration.ofSeconds(5));
            return probe.get("/health").isOk();
        } catch (NoAnswer notYet) {
            return false;
        }
    }

    /** What it says of its parts; empty when it does not answer. */
    public String health() {
        try {
            Browser probe = Browser.at(site);
            probe.patience(Duration.ofSeconds(15));
            return probe.get("/health").text();
        } catch (NoAnswer silent) {
            return "";
        }
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; SIGKILL after a minute. */
    public void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public URI site() {
        return site;
    }
}
