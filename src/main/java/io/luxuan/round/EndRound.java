package io.luxuan.round;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round before its time, from any stage. What follows is drawn in {@code early-end.bpmn}. */
@UseCase
public class EndRound {
    private final RoundMapper mapper;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    EndRound(RoundMapper mapper, Processes processes, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ending an ended round changes nothing.
     *
     * @param reason   10 to 500 characters; public
     * @param projects ids of projects to be stopped with it; all others go on
     * @throws Refusal {@code round.end} with the fields that are wrong, {@code round.closed} for a round that ended in its
     *                 time, {@code round.stale} when it moved meanwhile
     */
    @Transactional
    @ForManagers
    public void end(String roundId, Outcome outcome, String reason, List<String> projects) {
        Round round = mapper.withId(roundId).orElseThrow(() -> new NotFound("round", roundId)).round();
        if (round.ending() != null) {
            return;
        }
        EndingRules.faults(outcome, reason, projects).refuse("round.end");
        EndingRules.notClosed(round.stage()).require();
        String why = reason.strip();
        Ending ending = new Ending(outcome, round.stage(), why, clock.now(), Actors.require().id());
        if (mapper.end(roundId, ending) == 0) {
            throw new Refusal("round.stale");
        }
        audit.record(AuditEvent.of("round.end-early", "round", roundId).inRound(roundId).change(round.stage(), outcome).because(why));
        interrupt(roundId, why, Map.of("stopped", String.join(",", projects)));
    }

    /** A round that runs by a former drawing has no such way out: its process makes room for the ending. */
    private void interrupt(String roundId, String why, Map<String, Object> stopped) {
        if (!processes.send("round-ended", roundId, stopped)) {
            processes.remove(roundId, why);
            processes.start("early-end", roundId, roundId, stopped);
        }
    }
}
