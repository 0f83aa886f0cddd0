package io.luxuan.ranking.stage;

import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.list.RankingMapper;
import io.luxuan.ranking.list.SecondStageEntry;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import java.math.BigDecimal;
import org.springframework.transaction.annotation.Transactional;

/** Takes down the defence or the site visit of one candidate. */
@UseCase
public class EnterSecondStage {
    private final RankingMapper rankings;
    private final Facts facts;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    EnterSecondStage(RankingMapper rankings, Facts facts, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.rankings = rankings;
        this.facts = facts;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code second-stage.invalid} with a message at each field */
    @ForManagers
    @Transactional
    public void enter(String roundId, String applicationId, BigDecimal points, Boolean passed, String remark) {
        SecondStage stage = facts.programme(roundId).secondStage();
        if (stage == null || tasks.open(FinishSecondStage.taskOf(stage), roundId, null).isEmpty()) {
            throw new Refusal("second-stage.not-now");
        }
        FieldFaults faults = new FieldFaults();
        faults.note("passed", SecondStageRules.outcome(stage, passed));
        faults.note("points", SecondStageRules.points(stage, points, passed));
        faults.note("remark", SecondStageRules.remark(stage, remark));
        faults.refuse("second-stage.invalid");
        SecondStageEntry entry = new SecondStageEntry(applicationId, roundId, 0, null, points, passed, remark,
                clock.now(), Actors.require().id());
        if (rankings.enter(entry) == 0) {
            throw new NotFound("candidate", applicationId);
        }
        audit.record(AuditEvent.of("second-stage.enter", "application", applicationId).inRound(roundId)
                .change(null, points == null ? passed : points).because(remark));
    }
}
