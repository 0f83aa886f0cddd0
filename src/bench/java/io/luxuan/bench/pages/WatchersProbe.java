package io.luxuan.bench.pages;

import io.luxuan.bench.Figure;
import io.luxuan.bench.Latencies;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Managers who leave the watch page of one round open: the page asks for its counts every five seconds. */
final class WatchersProbe {
    private static final long EVERY_MILLIS = 5_000;
    /** How long the counts of a round are shared. */
    private static final double KEPT_SECONDS = 3;
    private static final long FORGOTTEN_MILLIS = 6_000;

    private final String database;
    private final PagesSite site;
    private final int watchers;
    private final int seconds;

    WatchersProbe(String database, PagesSite site, int watchers, int seconds) {
        this.database = database;
        this.site = site;
        this.watchers = watchers;
        this.seconds = seconds;
    }

    /** Answers whether they cost the engine what one of them costs: one count every three seconds at most. */
    boolean measure() throws InterruptedException, ExecutionException {
        String counts = site.watch() + "/counts";
        List<Browser> people = site.watchers(watchers);
        Thread.sleep(FORGOTTEN_MILLIS);
        long start = site.engineStatements();
        people.get(0).get(counts);
        long one = site.engineStatements() - start;
        Thread.sleep(FORGOTTEN_MILLIS);
        long before = site.engineStatements();
        Latencies latencies = new Latencies();
        watch(people, counts, latencies);
        long all = site.engineStatements() - before;
        double allowed = one * (Math.ceil(seconds / KEPT_SECONDS) + 1);
        boolean kept = all <= allowed;
        Figure.of("pages", "watchers").with("database", database).with("applications", site.applications())
                .with("watchers", watchers).with("seconds", seconds).with("requests", latencies.count())
                .with("p50_ms", latencies.percentile(0.5)).with("p95_ms", latencies.percentile(0.95))
                .with("engine_statements_of_one_count", one).with("engine_statements", all)
                .with("counts", one == 0 ? 0 : Math.round(10.0 * all / one) / 10.0).with("wanted_at_most", allowed)
                .with("kept", kept).print();
        return kept;
    }

    private void watch(List<Browser> people, String path, Latencies latencies) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        List<Future<?>> watching = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Browser person = people.get(i);
            long wait = EVERY_MILLIS * i / people.size();
            watching.add(threads.submit(() -> {
                Thread.sleep(wait);
                while (System.nanoTime() < end) {
                    Page page = person.get(path);
                    latencies.add(page.nanos());
                    Thread.sleep(EVERY_MILLIS);
                }
                return null;
            }));
        }
        threads.shutdown();
        for (Future<?> one : watching) {
            one.get();
        }
    }
}
