package io.luxuan.bench.pages;

import io.luxuan.bench.Figure;
import io.luxuan.bench.Latencies;
import io.luxuan.bench.http.Page;
import java.util.function.Function;
import java.util.function.Supplier;

/** One page on both sites: asked for in turn, so that what disturbs the machine disturbs both. */
final class PageProbe {
    private static final double WANTED_RATIO = 1.3;
    private static final int WARM_UP = 20;
    private static final int TRIES = 3;
    /** Longer than any figure on a page is kept. */
    private static final long FORGOTTEN_MILLIS = 6_500;

    private final String database;
    private final int requests;

    PageProbe(String database, int requests) {
        this.database = database;
        this.requests = requests;
    }

    /** What one site answered. @param cold statements when nothing was kept from before; @param warm right after */
    private record Seen(PagesSite site, Latencies latencies, long cold, long warm, int bytes) {
        /** What a server does by itself is counted too when it falls between. */
        Seen least(Seen other) {
            return other == null ? this
                    : new Seen(site, latencies, Math.min(cold, other.cold), Math.min(warm, other.warm), bytes);
        }
    }

    /** Answers whether what was promised was kept. */
    boolean compare(String page, PagesSite few, PagesSite many, Function<PagesSite, Supplier<Page>> request) throws InterruptedException {
        Supplier<Page> small = request.apply(few);
        Supplier<Page> large = request.apply(many);
        Latencies smalls = new Latencies();
        Latencies larges = new Latencies();
        for (int i = -WARM_UP; i < requests; i++) {
            ask(small, i < 0 ? new Latencies() : smalls);
            ask(large, i < 0 ? new Latencies() : larges);
        }
        Seen less = null;
        Seen more = null;
        for (int i = 0; i < TRIES; i++) {
            Thread.sleep(FORGOTTEN_MILLIS);
            less = seen(few, small, smalls).least(less);
            more = seen(many, large, larges).least(more);
        }
        print(page, less);
        print(page, more);
        return verdict(page, less, more);
    }

    private static void ask(Supplier<Page> request, Latencies latencies) {
        Page page = request.get();
        if (!page.isOk()) {
            throw new IllegalStateException(page.status() + " from " + page.address());
        }
        latencies.add(page.nanos());
    }

    private static Seen seen(PagesSite site, Supplier<Page> request, Latencies latencies) {
        long start = site.statements();
        Page first = request.get();
        long cold = site.statements();
        Page again = request.get();
        return new Seen(site, latencies, cold - start, site.statements() - cold, Math.max(first.body().length, again.body().length));
    }

    private void print(String page, Seen seen) {
        line("page", page).with("applications", seen.site().applications()).with("requests", seen.latencies().count())
                .with("p50_ms", seen.latencies().percentile(0.5)).with("p95_ms", seen.latencies().percentile(0.95))
                .with("statements", seen.cold()).with("statements_kept", seen.warm()).with("bytes", seen.bytes()).print();
    }

    private boolean verdict(String page, Seen less, Seen more) {
        double ratio = Math.round(more.latencies().percentile(0.95) / less.latencies().percentile(0.95) * 100) / 100.0;
        boolean equal = less.cold() == more.cold() && less.warm() == more.warm();
        boolean kept = ratio <= WANTED_RATIO && equal;
        line("verdict", page).with("p95_ratio", ratio).with("wanted", WANTED_RATIO).with("statements_equal", equal)
                .with("kept", kept).print();
        return kept;
    }

    private Figure line(String figure, String page) {
        return Figure.of("pages", figure).with("database", database).with("page", page);
    }
}
