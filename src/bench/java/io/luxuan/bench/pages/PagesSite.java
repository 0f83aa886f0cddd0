package io.luxuan.bench.pages;

import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Page;
import io.luxuan.bench.scale.GeneratedRound;
import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.bench.server.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One database with one round in it, and a server of its own that shows it. Nothing runs on it but the requests. */
final class PagesSite implements AutoCloseable {
    private static final Pattern ALL = Pattern.compile("\"all\"\\s*:\\s*(\\d+)");
    private static final Pattern ENGINE = Pattern.compile("\"engine\"\\s*:\\s*(\\d+)");

    private final int applications;
    private final int port;
    private final Path folder;
    private final GeneratedRound round;
    private final BenchDatabase database;
    private Server server;
    private Browser monitor;
    private Browser manager;
    private Browser expert;

    /** @param port of the pages; the next one is the monitors' */
    PagesSite(String kind, int applications, int threads, int port, Path folder) throws Exception {
        this.applications = applications;
        this.port = port;
        this.folder = folder;
        database = BenchDatabase.fresh(kind, "luxuan_pages_" + applications, folder);
        round = new GeneratedRound(database, applications, threads);
    }

    /** Every score task is open and late. */
    void scoring() throws Exception {
        round.toScoring();
        serve();
    }

    /** Both sites are looked at by experts with as much to do. */
    int busiest() {
        return round.busiest();
    }

    void expertWith(int tasks) {
        expert = signedIn(round.expertWith(tasks));
    }

    /** Ranked, decided and published. */
    void decided() throws Exception {
        server.stop();
        round.toList();
        serve();
    }

    private void serve() throws Exception {
        server = new Server(port, database, folder.resolve(applications + ".log"), List.of("-Xmx768m"), List.of(
                "--luxuan.demo=false", "--luxuan.second-factor=nobody",
                "--luxuan.statistics=true", "--camunda.bpm.job-execution.enabled=false",
                "--luxuan.attachments=" + folder.resolve("files"), "--management.server.port=" + (port + 1),
                "--management.endpoints.web.exposure.include=health,statements"));
        server.start();
        server.awaitUp();
        monitor = Browser.at(server.site().resolve("http://127.0.0.1:" + (port + 1)));
        manager = signedIn(GeneratedRound.WATCHER + 0);
    }

    int applications() {
        return applications;
    }

    Browser signedIn(String username) {
        Browser browser = Browser.at(server.site());
        browser.signIn(username, GeneratedRound.PASSWORD);
        return browser;
    }

    List<Browser> watchers(int count) {
        List<Browser> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(signedIn(GeneratedRound.WATCHER + i % GeneratedRound.WATCHERS));
        }
        return all;
    }

    Supplier<Page> manager(String path) {
        return () -> manager.get(path);
    }

    Supplier<Page> expert(String path) {
        return () -> expert.get(path);
    }

    Supplier<Page> anybody(String path) {
        Browser stranger = Browser.at(server.site());
        return () -> stranger.get(path);
    }

    String watch() {
        return "/manager/rounds/" + round.id();
    }

    /** The place after which the last hundred of the ranking stand. */
    int lastPlaces() {
        return Math.max(0, applications - 100);
    }

    String list() {
        return round.publishedList();
    }

    /** SQL statements since the server's start. */
    long statements() {
        return figure(ALL);
    }

    /** Of them those on the engine's tables. */
    long engineStatements() {
        return figure(ENGINE);
    }

    private long figure(Pattern name) {
        Page page = monitor.get("/ops/statements");
        Matcher found = name.matcher(page.text());
        if (!found.find()) {
            throw new IllegalStateException(page.status() + " from " + page.address() + ": " + page.text());
        }
        return Long.parseLong(found.group(1));
    }

    @Override
    public void close() throws InterruptedException {
        if (server != null) {
            server.stop();
        }
        round.close();
    }
}
