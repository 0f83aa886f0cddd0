package io.luxuan.record;

import io.luxuan.round.RoundEntered;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** At the end of the transaction, when all facts of the stage stand; before the audit log is written, which is last. */
@Component
class SealAtStages {
    private final SealRecord seal;

    SealAtStages(SealRecord seal) {
        this.seal = seal;
    }

    @Order(0)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void seal(RoundEntered event) {
        RecordStage.entered(event.stage())
                .ifPresent(stage -> Actors.run(Person.SYSTEM, () -> seal.seal(event.roundId(), stage)));
    }
}
