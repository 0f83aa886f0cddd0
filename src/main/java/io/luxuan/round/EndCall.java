package io.luxuan.round;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a call before its published deadline, for a round whose applications all come from a file. People's rounds keep
 * their dates: {@link DateRules#onlyPutOff}.
 */
@UseCase
public class EndCall {
    private final RoundMapper mapper;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    EndCall(RoundMapper mapper, Processes processes, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Submission and recommendation end now; the process notices by itself. A call that is over stays as it is. */
    @Transactional
    @ForManagers
    public void now(String roundId, String reason) {
        Round round = mapper.withId(roundId).orElseThrow(() -> new NotFound("round", roundId)).round();
        LocalDateTime now = clock.now();
        if (round.stage() != RoundStage.CALL || !round.closesAt().isAfter(now)) {
            return;
        }
        Deadlines ended = new Deadlines(now, now, round.reviewBy());
        if (mapper.extend(roundId, RoundStage.CALL, Deadlines.of(round), ended) == 1) {
            audit.record(AuditEvent.of("round.end-call", "round", roundId).inRound(roundId)
                    .change(round.closesAt(), now).because(reason));
            processes.refreshTimers(roundId);
        }
    }
}
