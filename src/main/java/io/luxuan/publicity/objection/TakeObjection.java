package io.luxuan.publicity.objection;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * One manager takes an objection on and is from then on its handler, who alone reads who objects. Another may take it over
 * only with a written reason, which the audit log keeps.
 */
@UseCase
@ForManagers
public class TakeObjection {
    private static final int LONGEST_REASON = 500;

    private final ObjectionMapper objections;
    private final AuditTrail audit;
    private final MovableClock clock;

    TakeObjection(ObjectionMapper objections, AuditTrail audit, MovableClock clock) {
        this.objections = objections;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason needed where somebody else handles it already */
    @Transactional
    public void take(String id, String reason) {
        Objection objection = objections.find(id);
        if (objection == null) {
            throw new NotFound("objection", id);
        }
        String me = Actors.require().id();
        if (me.equals(objection.handlerId())) {
            return;
        }
        String why = reason == null ? "" : reason.strip();
        if (objection.handlerId() != null && (Wording.saysNothing(why) || why.length() > LONGEST_REASON)) {
            throw new Refusal("objection.take-over", Map.of("reason", "refusal.objection.take-over"));
        }
        if (objections.handle(id, objection.handlerId(), me, clock.now()) == 0) {
            throw new Refusal("objection.stale");
        }
        audit.record(AuditEvent.of("objection.take", "objection", id).inRound(objection.roundId())
                .change(objection.handlerId(), me).because(why.isEmpty() ? null : why));
    }

    /** Whoever decides on an objection is its handler; where nobody is, the one who decides becomes it. */
    void requireHandler(Objection objection) {
        if (objection.handlerId() == null) {
            take(objection.id(), null);
        } else if (!objection.handlerId().equals(Actors.require().id())) {
            throw new Refusal("objection.not-handler");
        }
    }
}
