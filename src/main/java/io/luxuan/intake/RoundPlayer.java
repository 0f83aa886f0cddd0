package io.luxuan.intake;

import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Takes a file through its phases as far as the round's process allows at this moment. */
@UseCase
@ForSystem
class RoundPlayer {
    private final List<PhaseWork> works;

    RoundPlayer(List<PhaseWork> works) {
        this.works = works;
    }

    /** Answers the phase that it stopped in: FINISHED, or one that waits for the process. */
    public Phase play(Intake intake, Phase from, Progress progress) {
        Phase phase = from;
        while (phase != Phase.FINISHED && work(phase).advance(intake, progress)) {
            phase = phase.next();
        }
        return phase;
    }

    private PhaseWork work(Phase phase) {
        return works.stream().filter(work -> work.phase() == phase).findFirst().orElseThrow();
    }
}
