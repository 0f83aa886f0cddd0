package io.luxuan.award.life;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for places that lapse in rounds that ended early. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class LateCertificates {
    private final LapseAfterEnding lapse;

    LateCertificates(LapseAfterEnding lapse) {
        this.lapse = lapse;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "late-certificates", lockAtMostFor = "PT10M", lockAtLeastFor = "PT5M")
    void sweep() {
        Actors.run(Person.SYSTEM, lapse::some);
    }
}
