package io.luxuan.intake;

import io.luxuan.round.EndCall;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;

/** The call ends at its deadline, or at once when the manager asked for that with the upload. */
@UseCase
@ForSystem
class ClosingPhase implements PhaseWork {
    private static final String REASON = "从文件导入的批次：申报已全部录入";

    private final Rounds rounds;
    private final EndCall endCall;

    ClosingPhase(Rounds rounds, EndCall endCall) {
        this.rounds = rounds;
        this.endCall = endCall;
    }

    @Override
    public Phase phase() {
        return Phase.CLOSING;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        Round round = rounds.get(intake.roundId());
        if (round.stage() == RoundStage.CALL && intake.closeCall()) {
            endCall.now(round.id(), REASON);
        }
        return rounds.get(intake.roundId()).stage() != RoundStage.CALL;
    }
}
