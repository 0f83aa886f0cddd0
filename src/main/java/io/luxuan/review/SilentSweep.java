package io.luxuan.review;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for silent experts every morning, before the reminders go out. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SilentSweep {
    private final SilentExperts silent;

    SilentSweep(SilentExperts silent) {
        this.silent = silent;
    }

    @Scheduled(cron = "0 0 8 * * *", zone = "Asia/Shanghai")
    void everyMorning() {
        Actors.run(Person.SYSTEM, () -> {
            while (silent.passOn() > 0) {
                continue;
            }
        });
    }
}
