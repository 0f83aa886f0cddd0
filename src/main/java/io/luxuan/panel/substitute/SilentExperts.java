package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** Who neither accepts nor refuses within the limit has refused by silence: the next of the chain is asked. */
@UseCase
class SilentExperts {
    private static final int CHUNK = 50;

    private final AssignmentMapper assignments;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final MessageSource messages;
    private final int days;

    SilentExperts(AssignmentMapper assignments, Processes processes, AuditTrail audit, MovableClock clock,
            MessageSource messages, @Value("${luxuan.review.silent-days:5}") int days) {
        this.assignments = assignments;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
        this.messages = messages;
        this.days = days;
    }

    /** Answers how many seats were passed on; call again while there are some. A limit of 0 days switches it off. */
    @ForSystem
    @Transactional
    public int passOn() {
        if (days <= 0) {
            return 0;
        }
        List<Assignment> silent = assignments.silent(clock.now().minusDays(days), CHUNK);
        silent.forEach(this::passOn);
        return silent.size();
    }

    private String reason() {
        return messages.getMessage("panel.silent", new Object[] {days}, Locale.SIMPLIFIED_CHINESE);
    }

    private void passOn(Assignment seat) {
        if (assignments.replace(seat.id(), reason()) == 0) {
            return;
        }
        audit.record(AuditEvent.of("panel.silent", "assignment", seat.id()).inRound(seat.roundId())
                .change(seat.state(), AssignmentState.REPLACED));
        processes.send("expert-refused", seat.applicationId(), Map.of("assignmentId", seat.id()));
    }
}
