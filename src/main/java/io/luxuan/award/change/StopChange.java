package io.luxuan.award.change;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Stoppable;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** A request for a change that nobody can decide any more is taken as withdrawn; the unit may ask again. */
@UseCase
@ForManagers
class StopChange implements Stoppable {
    private final ProjectChangeMapper changes;
    private final AuditTrail audit;

    StopChange(ProjectChangeMapper changes, AuditTrail audit) {
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    @ForStaff
    public Set<String> processes() {
        return Set.of("project-change");
    }

    @Override
    @Transactional
    public void stop(String subjectId, String reason) {
        Change change = changes.find(subjectId).orElseThrow(() -> new NotFound("change", subjectId));
        if (changes.withdraw(subjectId) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(AuditEvent.of("award.change-withdraw", "project-change", subjectId).inRound(change.roundId())
                .change(change.state(), ChangeState.WITHDRAWN).because(reason));
    }
}
