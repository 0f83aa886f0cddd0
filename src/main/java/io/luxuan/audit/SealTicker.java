package io.luxuan.audit;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals every second, on every node that works in the background, and watches that nothing stays behind. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SealTicker {
    private static final Logger LOG = LoggerFactory.getLogger(SealTicker.class);

    private final Sealer sealer;
    private final SealWatch watch;

    SealTicker(Sealer sealer, SealWatch watch) {
        this.sealer = sealer;
        this.watch = watch;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.SECONDS)
    void tick() {
        boolean wasBehind = watch.isBehind();
        try {
            sealer.sealUnlessBusy();
        } catch (RuntimeException failed) {
            LOG.warn("audit rows could not be sealed and will be a second later: {}", failed.toString());
        } finally {
            watch.look();
        }
        if (watch.isBehind() && !wasBehind) {
            LOG.error("AUDIT LOG BEHIND: rows have not been sealed for more than a minute");
        }
    }
}
