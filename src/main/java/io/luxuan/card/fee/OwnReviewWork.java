package io.luxuan.card.fee;

import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.List;

/** What the signed-in expert has done in rounds whose review is over. Which applications these were is nobody's business. */
@UseCase
@ForExperts
class OwnReviewWork {
    private final ReviewFeeMapper fees;
    private final Facts facts;
    private final MovableClock clock;

    OwnReviewWork(ReviewFeeMapper fees, Facts facts, MovableClock clock) {
        this.fees = fees;
        this.facts = facts;
        this.clock = clock;
    }

    record Done(Round round, int cards, String name, LocalDate today) {}

    public List<Done> rounds() {
        return fees.own(Actors.require().id()).stream().map(own -> new Done(facts.round(own.roundId()), own.cards(),
                Actors.require().name(), clock.now().toLocalDate())).filter(done -> isOver(done.round())).toList();
    }

    /** @throws NotFound while the review goes on, or where nothing was signed */
    public Done of(String roundId) {
        return rounds().stream().filter(done -> done.round().id().equals(roundId)).findFirst()
                .orElseThrow(() -> new NotFound("review work", roundId));
    }

    private static boolean isOver(Round round) {
        return round.stage().compareTo(RoundStage.REVIEW) > 0;
    }
}
