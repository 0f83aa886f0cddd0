package io.luxuan.bench.rolling;

import io.luxuan.bench.Latencies;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.NoAnswer;
import io.luxuan.bench.http.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Managers who sign in, read, send forms and sign out, over and over. Any answer of 500 and above is an error. */
final class Traffic implements AutoCloseable {
    private static final List<String> PAGES = List.of("/manager", "/", "/manager/calendar", "/manager/experts", "/notices");
    private static final int FORM_EVERY = 3;

    private final URI site;
    private final List<Thread> people = new ArrayList<>();
    private final Latencies latencies = new Latencies();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger signedOut = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> first = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Traffic(URI site) {
        this.site = site;
    }

    void begin(int number) {
        for (int person = 0; person < number; person++) {
            String name = Managers.username(person);
            Thread thread = new Thread(() -> work(name), name);
            thread.start();
            people.add(thread);
        }
    }

    private void work(String name) {
        while (!over) {
            try {
                visit(name);
            } catch (RuntimeException cut) {
                first.add(String.valueOf(cut.getMessage()));
            }
        }
    }

    private void visit(String name) {
        Browser browser = Browser.at(site);
        Page home = ask(() -> browser.signIn(name, Managers.PASSWORD));
        for (int round = 0; home != null && !over && round < 4 * PAGES.size(); round++) {
            String path = PAGES.get(round % PAGES.size());
            Page page = ask(() -> browser.get(path));
            if (page != null && page.path().equals("/login")) {
                signedOut.incrementAndGet();
                return;
            }
            if (round % FORM_EVERY == 0) {
                ask(() -> browser.send(Form.to("/password").with("currentPassword", "wrong").with("newPassword", "x")
                        .with("repeatedPassword", "y")));
            }
        }
        ask(() -> browser.send(Form.to("/logout")));
    }

    private Page ask(Supplier<Page> request) {
        requests.incrementAndGet();
        long start = System.nanoTime();
        try {
            Page page = request.get();
            if (page.status() >= 500) {
                failed(page.status() + " " + page.path());
            }
            return page;
        } catch (NoAnswer | IllegalStateException none) {
            failed(none.getMessage());
            return null;
        } finally {
            latencies.add(System.nanoTime() - start);
        }
    }

    private void failed(String what) {
        errors.incrementAndGet();
        first.add(what);
    }

    /** With {@code signed_out}: how many found themselves signed out in the middle of their work. */
    Map<String, Object> figures() {
        return Map.of("requests", requests.get(), "errors", errors.get(), "signed_out", signedOut.get(),
                "p99_ms", latencies.percentile(0.99), "slowest_ms", latencies.percentile(1),
                "first_errors", first.stream().limit(5).toList());
    }

    boolean isFlawless() {
        return errors.get() == 0 && signedOut.get() == 0;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread person : people) {
            person.join();
        }
    }
}
