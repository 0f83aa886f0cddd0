package io.luxuan.plays;

import io.luxuan.application.submit.CallScene;
import io.luxuan.award.DirectAwards;
import io.luxuan.award.DirectAwards.Wish;
import io.luxuan.plays.Play.Had;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What units were awarded the year before, on the ledger like everything else that is paid. */
class EarlierAwards {
    private final DirectAwards awards;
    private final MovableClock clock;
    private final Map<String, Round> rounds = new HashMap<>();

    EarlierAwards(DirectAwards awards, MovableClock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    void award(CallScene scene, Person unit, Had had) {
        LocalDateTime now = clock.now();
        Round round = rounds.computeIfAbsent(had.programme(), programme -> scene.openIn(now.getYear() - 1, programme));
        clock.moveTo(round.opensAt().plusMonths(6));
        String application = Ids.next();
        Actors.run(Person.SYSTEM, () -> {
            awards.promise(round.id(), List.of(new Wish(application, unit.organisationId(), had.title(), had.amount())));
            awards.makeDue(round.id(), List.of(application));
        });
        clock.moveTo(now);
    }
}
