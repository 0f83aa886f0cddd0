package io.luxuan.publicity.objection;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One step of an objection: its state, the log and the task change together. */
@Component
class MoveObjection {
    private final ObjectionMapper objections;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    MoveObjection(ObjectionMapper objections, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.objections = objections;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    Objection find(String id) {
        Objection objection = objections.find(id);
        if (objection == null) {
            throw new NotFound("objection", id);
        }
        return objection;
    }

    /** @throws Refusal {@code objection.stale} where it does not stand where this step begins */
    WorkItem task(Objection objection, ObjectionState to) {
        if (objection.state() != from(to)) {
            throw new Refusal("objection.stale");
        }
        String key = from(to) == ObjectionState.LODGED ? HandleObjection.ACCEPT : HandleObjection.INVESTIGATE;
        return tasks.open(key, objection.id(), null).orElseThrow(() -> new Refusal("objection.stale"));
    }

    void to(Objection objection, ObjectionState to, Handled handled, Map<String, Object> routing) {
        WorkItem task = task(objection, to);
        LocalDateTime now = clock.now();
        Conclusion conclusion = new Conclusion(handled.findings(), handled.reply(), handled.by(), now, to.isOpen() ? null : now);
        if (objections.move(objection.id(), from(to), to, conclusion) == 0) {
            throw new Refusal("objection.stale");
        }
        audit.record(AuditEvent.of("objection.handle", "objection", objection.id()).inRound(objection.roundId())
                .change(from(to), to).because(handled.reply()));
        tasks.complete(task.taskId(), routing, handled.by());
    }

    private static ObjectionState from(ObjectionState to) {
        return to == ObjectionState.INVESTIGATING || to == ObjectionState.DECLINED ? ObjectionState.LODGED : ObjectionState.INVESTIGATING;
    }
}
