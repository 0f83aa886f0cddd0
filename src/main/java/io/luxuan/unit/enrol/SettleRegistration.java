package io.luxuan.unit.enrol;

import io.luxuan.account.Organisations;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.unit.UnitSettled;
import java.util.List;
import org.springframework.stereotype.Component;

/** What confirming and returning do, for whoever may. */
@Component
class SettleRegistration {
    private final RegistrationMapper registrations;
    private final AlikeUnits alike;
    private final Organisations organisations;
    private final List<UnitSettled> listeners;
    private final AuditTrail audit;
    private final MovableClock clock;

    SettleRegistration(RegistrationMapper registrations, AlikeUnits alike, Organisations organisations, List<UnitSettled> listeners,
            AuditTrail audit, MovableClock clock) {
        this.registrations = registrations;
        this.alike = alike;
        this.organisations = organisations;
        this.listeners = listeners;
        this.audit = audit;
        this.clock = clock;
    }

    Registration lock(String unit) {
        Registration found = registrations.lock(unit);
        if (found == null) {
            throw new NotFound("unit registration", unit);
        }
        return found;
    }

    /**
     * Twice is once.
     *
     * @param seen {@link Registration#seen} of the page that was read
     * @param note why this one is the right one, where others have its name or code
     */
    void confirm(Registration one, String seen, boolean manager, String note) {
        if (one.state() == RegistrationState.CONFIRMED) {
            return;
        }
        EnrolRules.isAsRead(one, seen).requireAt("note", "registration.stale");
        String why = note == null || note.isBlank() ? null : note.strip();
        EnrolRules.mayConfirm(one, alike.of(one), manager, why).requireAt("note", "registration.cannot");
        Actors.run(Person.SYSTEM, () -> organisations.giveCode(one.organisationId(), one.creditCode()));
        move(one, RegistrationState.CONFIRMED, "registration.confirm", why, null);
    }

    void giveBack(Registration one, String seen, String typed) {
        String reason = EnrolRules.reason(typed);
        if (one.state() != RegistrationState.RETURNED || !reason.equals(one.reason())) {
            EnrolRules.isAsRead(one, seen).requireAt("reason", "registration.stale");
            move(one, RegistrationState.RETURNED, "registration.return", reason, null);
        }
    }

    /** @param joinedTo the unit that it turned out to be; null for none but itself */
    void move(Registration one, RegistrationState to, String action, String reason, String joinedTo) {
        if (one.state().isSettled() || registrations.settle(one, to, reason, joinedTo, Actors.require().id(),
                clock.now()) == 0) {
            throw new Refusal("registration.settled");
        }
        audit.record(AuditEvent.of(action, "unit-registration", one.organisationId()).change(one.state(), to)
                .because(one.unitName() + "，" + one.creditCode() + (reason == null ? "" : "：" + reason)));
        if (to.isSettled()) {
            String unit = joinedTo == null ? one.organisationId() : joinedTo;
            listeners.forEach(listener -> listener.settled(one.organisationId(), organisations.get(unit)));
        }
    }
}
