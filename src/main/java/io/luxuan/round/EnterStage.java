package io.luxuan.round;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class EnterStage {
    private final RoundMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    EnterStage(RoundMapper mapper, AuditTrail audit, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Refusal {@code round.stale} when the round has been moved meanwhile, or would go back */
    @Transactional
    @ForSystem
    public void enter(String roundId, RoundStage stage) {
        RoundStage before = mapper.withId(roundId).orElseThrow(() -> new NotFound("round", roundId)).stage();
        if (before == stage) {
            return;
        }
        if (!StageRules.movesForward(before, stage).isAllowed() || mapper.move(roundId, before, stage) == 0) {
            throw new Refusal("round.stale");
        }
        audit.record(AuditEvent.of("round.enter", "round", roundId).inRound(roundId).change(before, stage));
        events.publishEvent(new RoundEntered(roundId, stage));
    }
}
