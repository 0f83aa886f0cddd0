package io.luxuan.award;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A project whose task statement came late starts waiting after its round's check has opened: the sweep finds it. */
@Component
class LateMidterms {
    private final OpenMidterms openMidterms;

    LateMidterms(OpenMidterms openMidterms) {
        this.openMidterms = openMidterms;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void sweep() {
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(null));
    }
}
