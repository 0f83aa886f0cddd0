package io.luxuan.account.people;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.permission.ForUnitAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Other rights for a colleague, or for oneself. They count from the next sign-in, which is at once: sessions with the former ones end. */
@UseCase
@ForUnitAdministrators
class ChangeRights {
    private final OwnPeople own;
    private final ColleagueMapper people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ChangeRights(OwnPeople own, ColleagueMapper people, AuditTrail audit, ApplicationEventPublisher events) {
        this.own = own;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Refusal when nobody would administer the unit any more, or they are not there */
    @Transactional
    public void change(String id, Set<UnitRight> rights) {
        Colleague one = own.hold(id);
        if (!one.isHere()) {
            throw new Refusal("people.not-here");
        }
        if (one.rights().equals(rights)) {
            return;
        }
        if (!rights.contains(UnitRight.ADMINISTER)) {
            own.requireAnotherAdministrator(one);
        }
        if (people.changeRights(id, UnitRight.write(one.rights()), UnitRight.write(rights)) > 0) {
            audit.record(AuditEvent.of("people.rights", "account", id)
                    .because(one.name() + "：" + own.words(one.rights()) + " → " + own.words(rights)));
            events.publishEvent(new SessionsEnded(id));
        }
    }
}
