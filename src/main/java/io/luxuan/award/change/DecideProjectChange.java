package io.luxuan.award.change;

import io.luxuan.award.project.ProjectTask;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The department approves a change, which then is in force, or refuses it with a reason. */
@UseCase
@ForManagers
public class DecideProjectChange {
    private final ProjectChangeMapper changes;
    private final ApplyChange apply;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    DecideProjectChange(ProjectChangeMapper changes, ApplyChange apply, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.changes = changes;
        this.apply = apply;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param remarks may be empty; @throws Refusal when the project has gone on so that it cannot be changed any more */
    @Transactional
    public void approve(String projectId, String changeId, String remarks) {
        Change change = decide(projectId, changeId, ChangeState.APPROVED, remarks);
        apply.to(change);
        task.complete("decide-change", changeId, Map.of());
    }

    /** @throws Refusal {@code award.reason-needed} without a reason */
    @Transactional
    public void refuse(String projectId, String changeId, String reason) {
        if (Texts.isBlank(reason)) {
            throw new Refusal("award.reason-needed", Map.of("changeReason", "rule.award.needed"));
        }
        Change change = decide(projectId, changeId, ChangeState.REFUSED, reason);
        apply.refused(change);
        task.complete("decide-change", changeId, Map.of());
    }

    private Change decide(String projectId, String changeId, ChangeState to, String opinion) {
        Change change = changes.find(changeId).filter(one -> one.projectId().equals(projectId))
                .orElseThrow(() -> new NotFound("change", changeId));
        if (changes.decide(changeId, to, Actors.require().id(), Texts.of(opinion), clock.now()) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(AuditEvent.of("award.change-decide", "project-change", changeId).inRound(change.roundId())
                .change(ChangeState.ENDORSED, to).because(Texts.of(opinion)));
        return change;
    }
}
