package io.luxuan.notify.letter;

import io.luxuan.notify.way.Ways;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** On a thread of its own: a server that answers slowly holds up no other work of the platform. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class LetterTicker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LetterTicker.class);
    private static final int LAST_LETTER_SECONDS = 20;

    private final SendLetters send;
    private final Ways ways;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService post = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "letters");
        thread.setDaemon(true);
        return thread;
    });

    LetterTicker(SendLetters send, Ways ways) {
        this.send = send;
        this.ways = ways;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    void tick() {
        if (!ways.open().isEmpty() && busy.compareAndSet(false, true)) {
            post.execute(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            Actors.run(Person.SYSTEM, send::all);
        } catch (RuntimeException failed) {
            LOG.warn("letters wait for the next try: {}", failed.toString());
        } finally {
            busy.set(false);
        }
    }

    /** What it does not finish in time another node sends when the lease is over. */
    @Override
    public void destroy() throws InterruptedException {
        post.shutdown();
        if (!post.awaitTermination(LAST_LETTER_SECONDS, TimeUnit.SECONDS)) {
            post.shutdownNow();
        }
    }
}
