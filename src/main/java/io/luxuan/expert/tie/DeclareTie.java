package io.luxuan.expert.tie;

import io.luxuan.expert.pool.ExpertRow;
import io.luxuan.expert.profile.OwnProfile;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.PersonKey;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** An expert declares kin, teachers and students, joint work. It binds at once, for it only keeps away. */
@UseCase
@ForExperts
class DeclareTie {
    private static final int MOST = 300;
    private static final int REASON_MOST = 500;

    private final TieMapper ties;
    private final OwnProfile own;
    private final AuditTrail audit;
    private final MovableClock clock;

    DeclareTie(TieMapper ties, OwnProfile own, AuditTrail audit, MovableClock clock) {
        this.ties = ties;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the expert declared so far, newest first. */
    public List<TieRow> mine() {
        return ties.of(own.get().id());
    }

    /** @throws Refusal with its fields when something is missing, known already, or there are too many */
    @Transactional
    public String declare(TieForm form) {
        Map<String, String> errors = form.errors(clock.now().getYear());
        if (!errors.isEmpty()) {
            throw new Refusal("tie.incomplete", errors);
        }
        ExpertRow expert = own.get();
        TieRow row = row(expert.id(), form);
        if (ties.same(row) > 0) {
            throw new Refusal("tie.known", Map.of("person", "refusal.tie.known"));
        }
        if (ties.count(expert.id()) >= MOST) {
            throw new Refusal("tie.too-many", Map.of("person", "refusal.tie.too-many"), MOST);
        }
        ties.insert(row);
        audit.record(AuditEvent.of("tie.declare", "tie", row.id()).change(null, row.kind()));
        return row.id();
    }

    /** It binds until a manager confirms. */
    @Transactional
    public void askToWithdraw(String id, String reason) {
        String why = TieForm.text(reason);
        if (Wording.saysNothing(why) || why.length() > REASON_MOST) {
            throw new Refusal("tie.reason", Map.of("reason", "refusal.tie.reason"));
        }
        if (ties.ask(id, own.get().id(), why, clock.now()) == 0) {
            throw new Refusal("tie.stale");
        }
        audit.record(AuditEvent.of("tie.ask", "tie", id).change(TieState.ACTIVE, TieState.WITHDRAWAL_ASKED).because(why));
    }

    private TieRow row(String expertId, TieForm form) {
        return new TieRow(Ids.next(), expertId, form.known(), TieForm.text(form.person()), PersonKey.of(form.person()),
                TieForm.text(form.institution()), form.yearOfWork(), form.titleOfWork(), TieState.ACTIVE, clock.now(),
                null, null, null, null, null);
    }
}
