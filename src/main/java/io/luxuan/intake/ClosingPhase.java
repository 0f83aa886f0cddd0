package io.luxuan.intake;

import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;

/** The call ends at its deadline, or earlier when two managers wanted that. */
@UseCase
@ForSystem
class ClosingPhase implements PhaseWork {
    private final Rounds rounds;

    ClosingPhase(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Phase phase() {
        return Phase.CLOSING;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        return rounds.get(intake.roundId()).stage() != RoundStage.CALL;
    }
}
