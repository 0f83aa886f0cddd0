package io.luxuan.award.life;

import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** A round that was ended early has no process that would open the gate of late certificates. */
@UseCase
class LapseAfterEnding {
    private final LapsePlaces places;

    LapseAfterEnding(LapsePlaces places) {
        this.places = places;
    }

    /** A chunk; more come with the next sweep. */
    @ForSystem
    @Transactional
    public void some() {
        places.ofEndedRounds();
    }
}
