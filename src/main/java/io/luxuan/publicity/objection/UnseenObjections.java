package io.luxuan.publicity.objection;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for objections that no handler has looked at. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class UnseenObjections {
    private final HoldUnseen hold;

    UnseenObjections(HoldUnseen hold) {
        this.hold = hold;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "unseen-objections", lockAtMostFor = "PT10M", lockAtLeastFor = "PT5M")
    void sweep() {
        Actors.run(Person.SYSTEM, hold::some);
    }
}
