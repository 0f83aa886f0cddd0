package io.luxuan.retention;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** While nobody works. Several nodes may do it at once: what one of them removed the other does not find. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class NightlyCleanUp {
    private final CleanUp cleanUp;

    NightlyCleanUp(CleanUp cleanUp) {
        this.cleanUp = cleanUp;
    }

    @Scheduled(cron = "0 30 1 * * *", zone = "Asia/Shanghai")
    void everyNight() {
        Actors.run(Person.SYSTEM, cleanUp::run);
    }
}
