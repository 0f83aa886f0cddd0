package io.luxuan.award.acceptance;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** The expert declares an interest or is prevented. */
@UseCase
@ForExperts
public class ReplaceJudge {
    private final SeatMapper seats;
    private final NextJudge next;

    ReplaceJudge(SeatMapper seats, NextJudge next) {
        this.seats = seats;
        this.next = next;
    }

    @Transactional
    public void decline(String seatId, String reason) {
        next.pass(seats.own(seatId, Actors.require().id()).orElseThrow(() -> new NotFound("acceptance seat", seatId)), reason);
    }
}
