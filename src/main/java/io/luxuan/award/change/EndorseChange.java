package io.luxuan.award.change;

import io.luxuan.award.project.ProjectTask;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The recommending department's opinion on a change of leader; all others' changes do not exist for it. */
@UseCase
@ForRecommenders
class EndorseChange {
    private final ProjectChangeMapper changes;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    EndorseChange(ProjectChangeMapper changes, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.changes = changes;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    private Change own(String id) {
        return changes.find(id).filter(change -> change.recommenderId() != null
                && change.recommenderId().equals(Actors.require().organisationId())).orElseThrow(() -> new NotFound("change", id));
    }

    /** @param opinion needed to disagree */
    @Transactional
    public void decide(String changeId, boolean agreed, String opinion) {
        Change change = own(changeId);
        if (!agreed && Texts.isBlank(opinion)) {
            throw new Refusal("award.reason-needed", Map.of("opinion", "rule.award.needed"));
        }
        ChangeState to = agreed ? ChangeState.ENDORSED : ChangeState.REFUSED;
        if (changes.endorse(changeId, to, Actors.require().id(), Texts.of(opinion), clock.now()) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(AuditEvent.of("award.change-endorse", "project-change", changeId).inRound(change.roundId())
                .change(ChangeState.ASKED, to).because(Texts.of(opinion)));
        task.complete("endorse-change", changeId, Map.of("agreed", agreed));
    }
}
