package io.luxuan.panel.ceremony;

import io.luxuan.draw.DrawnRounds;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;

/** As public as rounds are. */
@UseCase
@ForEveryone
class RoundsOfDraws implements DrawnRounds {
    private final Rounds rounds;

    RoundsOfDraws(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String title(String roundId) {
        return rounds.get(roundId).title();
    }

    @Override
    public boolean isReviewOver(String roundId) {
        return rounds.get(roundId).stage().compareTo(RoundStage.REVIEW) > 0;
    }
}
