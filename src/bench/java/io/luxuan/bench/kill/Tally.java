package io.luxuan.bench.kill;

import io.luxuan.bench.http.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What people met with. */
final class Tally {
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger errorPages = new AtomicInteger();
    private final AtomicInteger bare = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger signedOut = new AtomicInteger();

    void lost() {
        lost.incrementAndGet();
    }

    void errorPage(Page page) {
        errorPages.incrementAndGet();
        if (page.body().length == 0 || page.html().title().isBlank()) {
            bare.incrementAndGet();
        }
    }

    void repeated() {
        repeated.incrementAndGet();
    }

    void signedOut() {
        signedOut.incrementAndGet();
    }

    Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("requests_without_answer", lost.get());
        summary.put("error_pages", errorPages.get());
        summary.put("errors_without_a_page", bare.get());
        summary.put("repetitions_of_what_was_done", repeated.get());
        summary.put("signed_out", signedOut.get());
        return summary;
    }
}
