package io.luxuan.award.start;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A project whose task statement came late starts waiting after its round's check has opened: the sweep finds it. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class LateMidterms {
    private final OpenMidterms openMidterms;

    LateMidterms(OpenMidterms openMidterms) {
        this.openMidterms = openMidterms;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "late-midterms", lockAtMostFor = "PT10M", lockAtLeastFor = "PT5M")
    void sweep() {
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(null));
    }
}
