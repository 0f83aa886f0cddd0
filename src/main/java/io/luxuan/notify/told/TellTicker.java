package io.luxuan.notify.told;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few seconds, on every node that works in the background. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class TellTicker {
    private static final Logger LOG = LoggerFactory.getLogger(TellTicker.class);

    private final TellNews news;

    TellTicker(TellNews news) {
        this.news = news;
    }

    @Scheduled(fixedDelay = 3, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void tick() {
        try {
            Actors.run(Person.SYSTEM, news::all);
        } catch (RuntimeException failed) {
            LOG.warn("news wait for the next try: {}", failed.toString());
        }
    }
}
