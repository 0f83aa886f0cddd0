package io.luxuan.expert.tie;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager decides whether a declared relation ends: from then on it no longer keeps the expert away. */
@UseCase
class SettleTie {
    private static final int MOST = 500;

    private final TieMapper ties;
    private final AuditTrail audit;
    private final MovableClock clock;

    SettleTie(TieMapper ties, AuditTrail audit, MovableClock clock) {
        this.ties = ties;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param note what was checked; needed either way */
    @ForManagers
    @Transactional
    public void settle(String id, boolean ends, String note) {
        String why = TieForm.text(note);
        if (Wording.saysNothing(why) || why.length() > MOST) {
            throw new Refusal("tie.note", Map.of("note", "refusal.tie.note"));
        }
        TieState state = ends ? TieState.WITHDRAWN : TieState.ACTIVE;
        if (ties.decide(id, state, why, clock.now(), Actors.require().id()) == 0) {
            throw new Refusal("tie.stale");
        }
        audit.record(AuditEvent.of(ends ? "tie.withdraw" : "tie.keep", "tie", id)
                .change(TieState.WITHDRAWAL_ASKED, state).because(why));
    }
}
