package io.luxuan.panel.substitute;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.nodes.OnceADay;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for silent experts every morning, before the reminders go out. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SilentSweep {
    private final SilentExperts silent;
    private final OnceADay onceADay;

    SilentSweep(SilentExperts silent, OnceADay onceADay) {
        this.silent = silent;
        this.onceADay = onceADay;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyMorning() {
        onceADay.run("silent-experts", LocalTime.of(8, 0), this::passOn);
    }

    private void passOn() {
        Actors.run(Person.SYSTEM, () -> {
            int passed;
            do {
                passed = silent.passOn();
            } while (passed > 0);
        });
    }
}
