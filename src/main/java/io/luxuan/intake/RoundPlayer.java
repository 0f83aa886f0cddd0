package io.luxuan.intake;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForSystem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a file through its phases as far as the round's process allows at this moment. */
@Component
@ForSystem
class RoundPlayer {
    private final Map<Phase, PhaseWork> works;

    RoundPlayer(List<PhaseWork> works) {
        this.works = works.stream().collect(Collectors.toMap(
                PhaseWork::phase, Function.identity(), (one, other) -> one, () -> new EnumMap<>(Phase.class)));
    }

    /** Answers the phase that it stopped in: FINISHED, or one that waits for the process. */
    public Phase play(Intake intake, Phase from, Progress progress) {
        Phase phase = from;
        while (phase != Phase.FINISHED && advance(phase, intake, progress)) {
            phase = phase.next();
        }
        return phase;
    }

    private boolean advance(Phase phase, Intake intake, Progress progress) {
        return Actors.as(Person.SYSTEM, () -> works.get(phase).advance(intake, progress));
    }
}
