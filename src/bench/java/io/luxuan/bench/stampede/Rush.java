package io.luxuan.bench.stampede;

import io.luxuan.bench.Figure;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.bench.stampede.Outcome.Kind;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Everybody signs in, begins a draft, waits for his moment and goes. */
final class Rush {
    private static final int ALONE = 10;
    private static final int PREPARING = 4;
    private static final int LATE_WITHIN_MILLIS = 10_000;
    private static final Duration GRACE = Duration.ofMinutes(7);

    private final List<URI> sites;
    private final BenchDatabase database;
    private final int applicants;
    private final int seconds;
    private final double late;
    private final RandomGenerator chance;
    private final Tally tally = new Tally();

    Rush(List<URI> sites, BenchDatabase database, int applicants, int seconds, double late, long seed) {
        this.sites = sites;
        this.database = database;
        this.applicants = applicants;
        this.seconds = seconds;
        this.late = late;
        this.chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Whether everything held. */
    boolean run() throws Exception {
        int all = applicants + ALONE;
        new People(database).enter(all);
        List<Browser> browsers = IntStream.range(0, all).mapToObj(at -> Browser.at(sites.get(at % sites.size()))).toList();
        List<Applicant> visitors = new ArrayList<>();
        long started = System.nanoTime();
        inParallel(PREPARING, IntStream.range(0, all)
                .<Callable<?>>mapToObj(at -> () -> browsers.get(at).signIn(People.username(at), People.PASSWORD)).toList());
        long signedIn = System.nanoTime() - started;
        Figure.of("stampede", "signed-in").with("people", all).with("seconds", signedIn / 1_000_000_000).print();
        // a draft and its files cost about three times what a sign-in costs; the rest is for slow moments
        LocalDateTime closes = tally.now().plusNanos(8 * signedIn).plusSeconds(60L + seconds).withNano(0);
        Call call = Call.open(sites.get(0), tally.now(), closes);
        for (int at = 0; at < all; at++) {
            visitors.add(at < ALONE ? new Applicant(at, null, browsers.get(at), new Tally())
                    : new Applicant(at, comesAt(closes), browsers.get(at), tally));
        }
        inParallel(PREPARING, visitors.stream().<Callable<?>>map(one -> () -> {
            one.begin(call.roundId());
            return null;
        }).toList());
        List<Outcome> outcomes = new ArrayList<>(new Alone(database).measure(visitors.subList(0, ALONE)));
        if (tally.now().isAfter(closes.minusSeconds(seconds))) {
            throw new IllegalStateException("the machine was too slow to prepare everybody: the rush would have begun already");
        }
        outcomes.addAll(rush(visitors.subList(ALONE, all)));
        return report(call, outcomes);
    }

    /** Spread evenly over the rush, or within ten seconds after the end. */
    private LocalDateTime comesAt(LocalDateTime closes) {
        return chance.nextDouble() < late
                ? closes.plusNanos(1_000_000L * (1 + chance.nextInt(LATE_WITHIN_MILLIS)))
                : closes.minusNanos((long) (chance.nextDouble() * seconds * 1e9));
    }

    private List<Outcome> rush(List<Applicant> visitors) throws Exception {
        return inParallel(visitors.size(), visitors.stream().<Callable<Outcome>>map(one -> () -> {
            Thread.sleep(Math.max(0, Duration.between(tally.now(), one.comesAt).toMillis()));
            while (tally.now().isBefore(one.comesAt)) {
                Thread.onSpinWait();
            }
            return one.saveAndSubmit();
        }).toList());
    }

    private static <T> List<T> inParallel(int threads, List<? extends Callable<? extends T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "applicant", 256 * 1024));
        try {
            List<Future<? extends T>> running = new ArrayList<>();
            for (Callable<? extends T> one : work) {
                running.add(pool.submit(one));
            }
            List<T> done = new ArrayList<>();
            for (Future<? extends T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean report(Call call, List<Outcome> outcomes) throws SQLException, InterruptedException {
        List<Outcome> rushed = outcomes.subList(ALONE, outcomes.size());
        line("save", tally.saves).print();
        line("submit", tally.submissions).print();
        Figure counts = Figure.of("stampede", "outcomes");
        for (Kind kind : Kind.values()) {
            counts.with(kind.name().toLowerCase(Locale.ROOT), rushed.stream().filter(one -> one.kind() == kind).count());
        }
        long meant = rushed.stream().filter(one -> one.who().comesAt.isAfter(call.closesAt())).count();
        long became = rushed.stream().filter(one -> one.kind() == Kind.TOLD_LATE && !one.who().comesAt.isAfter(call.closesAt())).count();
        counts.with("meant_to_be_late", meant).with("late_because_saving_took_so_long", became)
                .with("last_answer_after_end_s", Duration.between(call.closesAt(), tally.now()).toMillis() / 1000.0).print();
        rushed.stream().filter(one -> one.kind() == Kind.ERROR).limit(5)
                .forEach(one -> System.err.println(one.who().mark + ": " + one.detail()));
        Truth truth = new Truth(database, call, tally.withoutRetryAfter());
        boolean held = truth.check("after the rush", outcomes);
        long until = System.nanoTime() + GRACE.toNanos();
        while (!truth.isClosed() && System.nanoTime() < until) {
            TimeUnit.SECONDS.sleep(1);
        }
        return truth.check("after the call was closed", outcomes) && held;
    }

    private static Figure line(String figure, Tally.Kind kind) {
        return Figure.of("stampede", figure).withAll(kind.answered.summary()).with("errors", kind.failed.get())
                .with("turned_away_503", kind.turnedAway.count()).with("turned_away_p99_ms", kind.turnedAway.percentile(0.99));
    }
}
