package io.luxuan.expert.profile;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes leave, whoever may. Callers hold the transaction. */
@Component
class LeaveBook {
    private final LeaveMapper leaves;
    private final AuditTrail audit;
    private final MovableClock clock;

    LeaveBook(LeaveMapper leaves, AuditTrail audit, MovableClock clock) {
        this.leaves = leaves;
        this.audit = audit;
        this.clock = clock;
    }

    void note(String expertId, LeaveForm form) {
        require(form);
        if (!leaves.overlapping(List.of(expertId), form.from(), form.to()).isEmpty()) {
            throw new Refusal("expert.leave-overlaps", Map.of("fromDate", "refusal.expert.leave-overlaps"));
        }
        insert(List.of(expertId), form);
    }

    void require(LeaveForm form) {
        Map<String, String> errors = form.errors(clock.now().toLocalDate());
        if (!errors.isEmpty()) {
            throw new Refusal("expert.leave", errors);
        }
    }

    void insert(List<String> expertIds, LeaveForm form) {
        List<Leave> rows = expertIds.stream().map(id -> new Leave(Ids.next(), id, form.from(), form.to(),
                form.leaveReason().strip(), Actors.require().id(), clock.now(), null)).toList();
        Chunks.each(rows, leaves::insertAll);
        audit.recordAll(rows.stream().map(leave -> AuditEvent.of("expert.leave", "expert", leave.expertId())
                .change(null, leave.days()).because(leave.reason())).toList());
    }

    /** Leave that goes on ends with yesterday; leave that has not begun, or began today, never was. */
    void end(Leave leave) {
        LocalDate today = clock.now().toLocalDate();
        if (!leave.isOpenOn(today)) {
            throw new Refusal("expert.leave-over");
        }
        boolean begun = leave.fromDate().isBefore(today);
        LocalDate last = today.minusDays(1);
        int changed = begun ? leaves.end(leave.id(), last) : leaves.cancel(leave.id(), clock.now());
        if (changed > 0) {
            audit.record(AuditEvent.of("expert.back", "expert", leave.expertId())
                    .change(leave.days(), begun ? leave.fromDate() + " — " + last : null));
        }
    }
}
