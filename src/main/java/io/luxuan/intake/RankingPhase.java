package io.luxuan.intake;

import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;

/** The round's own process ranks; the file has done its part when the meeting can decide. */
@UseCase
@ForSystem
class RankingPhase implements PhaseWork {
    private final Rounds rounds;

    RankingPhase(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Phase phase() {
        return Phase.RANKING;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        boolean ranked = rounds.get(intake.roundId()).stage().compareTo(RoundStage.MEETING) >= 0;
        progress.at(phase(), ranked ? 1 : 0, 1);
        return ranked;
    }
}
