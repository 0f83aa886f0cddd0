package io.luxuan.expert;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leave by date. It only restricts what an expert may be drawn for, so it works at once. */
@Component
@ForManagers
class NoteLeave {
    private final LeaveMapper leaves;
    private final PoolReader reader;
    private final AuditTrail audit;
    private final MovableClock clock;

    NoteLeave(LeaveMapper leaves, PoolReader reader, AuditTrail audit, MovableClock clock) {
        this.leaves = leaves;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void note(String expertId, LeaveForm form) {
        if (reader.rows(List.of(expertId)).isEmpty()) {
            throw new NotFound("expert", expertId);
        }
        Map<String, String> errors = form.errors(reader.today());
        if (!errors.isEmpty()) {
            throw new Refusal("expert.leave", errors);
        }
        if (!leaves.overlapping(List.of(expertId), form.from(), form.to()).isEmpty()) {
            throw new Refusal("expert.leave-overlaps", Map.of("fromDate", "refusal.expert.leave-overlaps"));
        }
        insert(List.of(expertId), form);
    }

    /** Notes the same leave for many. Those who have leave on some of these days already are left as they are. @return how many got it */
    @Transactional
    public int noteAll(Collection<String> expertIds, LeaveForm form) {
        Map<String, String> errors = form.errors(reader.today());
        if (!errors.isEmpty()) {
            throw new Refusal("expert.leave", errors);
        }
        Set<String> known = new LinkedHashSet<>(reader.rows(expertIds).stream().map(ExpertRow::id).toList());
        if (known.isEmpty()) {
            throw new Refusal("expert.nobody", Map.of("ids", "refusal.expert.nobody"));
        }
        known.removeAll(new HashSet<>(leaves.overlapping(known, form.from(), form.to())));
        insert(List.copyOf(known), form);
        return known.size();
    }

    /** The expert is back: leave that goes on ends with yesterday, leave that has not begun or began today never was. */
    @Transactional
    public void end(String expertId, String leaveId) {
        Leave leave = leaves.find(leaveId, expertId).orElseThrow(() -> new NotFound("leave", leaveId));
        LocalDate today = reader.today();
        if (!leave.isOpenOn(today)) {
            throw new Refusal("expert.leave-over");
        }
        boolean begun = leave.fromDate().isBefore(today);
        int changed = begun ? leaves.end(leaveId, today.minusDays(1)) : leaves.cancel(leaveId, clock.now());
        if (changed > 0) {
            audit.record(AuditEvent.of("expert.back", "expert", expertId)
                    .change(leave.days(), begun ? leave.fromDate() + " — " + today.minusDays(1) : null));
        }
    }

    private void insert(List<String> expertIds, LeaveForm form) {
        List<Leave> rows = expertIds.stream().map(id -> new Leave(Ids.next(), id, form.from(), form.to(),
                form.leaveReason().strip(), Actors.require().id(), clock.now(), null)).toList();
        Chunks.each(rows, leaves::insertAll);
        audit.recordAll(rows.stream().map(leave -> AuditEvent.of("expert.leave", "expert", leave.expertId())
                .change(null, leave.days()).because(leave.reason())).toList());
    }
}
