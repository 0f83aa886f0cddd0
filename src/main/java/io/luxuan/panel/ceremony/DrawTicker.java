package io.luxuan.panel.ceremony;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for draws to solve, on a thread of its own: one may take minutes. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DrawTicker implements DisposableBean {
    private final DrawLater later;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "draws");
        thread.setDaemon(true);
        return thread;
    });

    DrawTicker(DrawLater later) {
        this.later = later;
    }

    @Scheduled(fixedDelay = 3, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void tick() {
        later.beat();
        if (busy.compareAndSet(false, true)) {
            hand.execute(this::all);
        }
    }

    private void all() {
        try {
            boolean more;
            do {
                more = later.next();
            } while (more && !Thread.currentThread().isInterrupted());
        } finally {
            busy.set(false);
        }
    }

    /** What is not finished another node takes up when this one is silent. */
    @Override
    public void destroy() {
        hand.shutdownNow();
    }
}
