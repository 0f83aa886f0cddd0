package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.stereotype.Component;

/** What holds a project's money back: one hold of a kind at a time. */
@Component
public class Holds {
    private final ProjectMapper projects;
    private final HoldMapper holds;
    private final PaymentMapper payments;
    private final AuditTrail audit;
    private final MovableClock clock;

    Holds(ProjectMapper projects, HoldMapper holds, PaymentMapper payments, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.holds = holds;
        this.payments = payments;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Hold> all(String projectId) {
        return holds.of(projectId);
    }

    public List<Hold> open(String projectId) {
        return all(projectId).stream().filter(Hold::isOpen).toList();
    }

    /** What was due or approved and has not been sent waits, too. False when one of this kind stands already. */
    public boolean place(Project project, HoldKind kind, String reason) {
        projects.lock(project.id());
        if (open(project.id()).stream().anyMatch(hold -> hold.kind() == kind)) {
            return false;
        }
        payments.hold(project.id(), reason);
        holds.insert(new Hold(Ids.next(), project.id(), kind, reason, clock.now(), Actors.require().id(), null, null, null));
        audit.record(event("award.hold", project).change(null, kind).because(reason));
        return true;
    }

    /** False when none of this kind stands. */
    boolean lift(Project project, HoldKind kind, String reason) {
        projects.lock(project.id());
        if (holds.release(project.id(), kind, Actors.require().id(), reason, clock.now()) == 0) {
            return false;
        }
        audit.record(event("award.release", project).change(kind, null).because(reason));
        return true;
    }

    private static AuditEvent event(String action, Project project) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId());
    }
}
