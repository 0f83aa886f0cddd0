package io.luxuan.account.people;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Where the last administrator of a unit is gone, a manager appoints one of its people and says why. While there is one, the unit does it. */
@UseCase
@ForManagers
class AppointAdministrator {
    private static final int LEAST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final OwnPeople own;
    private final ColleagueMapper people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AppointAdministrator(OwnPeople own, ColleagueMapper people, AuditTrail audit, ApplicationEventPublisher events) {
        this.own = own;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public void appoint(String unit, String id, String reason) {
        FieldFaults faults = new FieldFaults();
        if (Wording.letters(reason) < LEAST_REASON) {
            faults.note("reason", "rule.account.reset-reason");
        } else if (reason.strip().length() > LONGEST_REASON) {
            faults.note("reason", "rule.account.too-long");
        }
        if (id == null || id.isBlank()) {
            faults.note("colleague", "rule.account.required");
        }
        faults.refuse("account.form");
        people.hold(unit);
        Colleague one = own.find(unit, id);
        if (!one.isHere() || !one.maySignIn()) {
            throw new Refusal("people.not-here");
        }
        if (people.otherAdministrators(unit, id) > 0) {
            throw new Refusal("people.led");
        }
        Set<UnitRight> rights = EnumSet.of(UnitRight.ADMINISTER);
        rights.addAll(one.rights());
        if (people.changeRights(id, UnitRight.write(one.rights()), UnitRight.write(rights)) > 0 && !one.isAdministrator()) {
            audit.record(AuditEvent.of("people.appoint", "account", id).because(one.name() + "：" + reason.strip()));
            events.publishEvent(new SessionsEnded(id));
        }
    }
}
