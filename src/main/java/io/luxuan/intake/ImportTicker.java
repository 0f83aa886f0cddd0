package io.luxuan.intake;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks for imports on a thread of its own, so that a long one keeps nothing else waiting. Off where the job executor is. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class ImportTicker {
    private static final Logger LOG = LoggerFactory.getLogger(ImportTicker.class);

    private final ImportRunner runner;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> new Thread(work, "import"));
    private Future<?> ticking;

    ImportTicker(ImportRunner runner) {
        this.runner = runner;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ticking = thread.scheduleWithFixedDelay(this::tick, 1, 2, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            Actors.run(Person.SYSTEM, runner::runAll);
        } catch (RuntimeException failed) {
            LOG.error("imports could not be looked for", failed);
        }
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(true);
        }
        thread.shutdownNow();
    }
}
