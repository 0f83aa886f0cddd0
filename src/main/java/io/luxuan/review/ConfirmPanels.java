package io.luxuan.review;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the drawn panels for good and completes the manager's task: the process goes on to the experts. */
@Component
public class ConfirmPanels {
    private final DrawMapper draws;
    private final Tasks tasks;
    private final AuditTrail audit;

    ConfirmPanels(DrawMapper draws, Tasks tasks, AuditTrail audit) {
        this.draws = draws;
        this.tasks = tasks;
        this.audit = audit;
    }

    @ForManagers
    @Transactional
    public void confirm(String roundId) {
        Draw draw = draws.live(roundId).orElseThrow(() -> new Refusal("panels.not-drawn"));
        WorkItem task = tasks.open(DrawPanels.TASK, roundId, null).orElseThrow(() -> new Refusal("panels.stale"));
        if (draws.confirm(draw.id()) == 0) {
            throw new Refusal("panels.stale");
        }
        audit.record(AuditEvent.of("panels.confirm", "round", roundId).inRound(roundId)
                .change("PROPOSED", "CONFIRMED"));
        tasks.complete(task.taskId(), Map.of());
    }
}
