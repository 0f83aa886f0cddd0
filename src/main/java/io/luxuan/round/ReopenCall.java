package io.luxuan.round;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Opens the call of a round again that has nothing to review. */
@UseCase
public class ReopenCall {
    static final String TASK = "nothing-to-review";

    private final RoundMapper mapper;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    ReopenCall(RoundMapper mapper, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason 10 to 500 characters; public
     * @throws Refusal {@code round.reopen} with the fields that are wrong, {@code round.stale} when the round does not wait for it
     */
    @Transactional
    @ForManagers
    public void reopen(String roundId, Deadlines next, String reason) {
        WorkItem task = tasks.open(TASK, roundId, null).orElseThrow(() -> new Refusal("round.stale"));
        Round round = mapper.withId(roundId).orElseThrow(() -> new NotFound("round", roundId)).round();
        EndingRules.faults(next, round.settings().panel() != null, reason, clock.now()).refuse("round.reopen");
        if (mapper.reopen(roundId, next) == 0) {
            throw new Refusal("round.stale");
        }
        audit.record(AuditEvent.of("round.reopen", "round", roundId).inRound(roundId)
                .change(RoundStage.FORMALITY, RoundStage.CALL).because(reason.strip()));
        tasks.complete(task.taskId(), Map.of("why", reason.strip()));
    }
}
