package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What holds money back, of a project or of an award without one: one hold of a kind at a time. */
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

    /** Why the money of some is held, by project or application; the last reason where there are several. */
    Map<String, String> reasons(Collection<String> ids) {
        return holds.openOf(ids).stream().collect(Collectors.toMap(Hold::projectId, Hold::reason, (earlier, later) -> later));
    }

    /** What was due or approved and has not been sent waits, too. False when one of this kind stands already. */
    public boolean place(Project project, HoldKind kind, String reason) {
        projects.lock(project.id());
        return place(MoneyOf.project(project), kind, reason);
    }

    /** False when none of this kind stands. */
    boolean lift(Project project, HoldKind kind, String reason) {
        projects.lock(project.id());
        return lift(MoneyOf.project(project), kind, reason);
    }

    /** Whoever calls has locked its row. */
    boolean place(MoneyOf money, HoldKind kind, String reason) {
        if (open(money.id()).stream().anyMatch(hold -> hold.kind() == kind)) {
            return false;
        }
        payments.hold(money.id(), reason);
        holds.insert(new Hold(Ids.next(), money.id(), kind, reason, clock.now(), Actors.require().id(), null, null, null));
        audit.record(event("award.hold", money).change(null, kind).because(reason));
        return true;
    }

    /** Whoever calls has locked its row. */
    boolean lift(MoneyOf money, HoldKind kind, String reason) {
        if (holds.release(money.id(), kind, Actors.require().id(), reason, clock.now()) == 0) {
            return false;
        }
        audit.record(event("award.release", money).change(kind, null).because(reason));
        return true;
    }

    private static AuditEvent event(String action, MoneyOf money) {
        return AuditEvent.of(action, money.subject(), money.id()).inRound(money.roundId());
    }
}
