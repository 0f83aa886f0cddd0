package io.luxuan.account.people;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.HandedOver;
import io.luxuan.shared.actor.SessionsEnded;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.permission.ForUnitAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/**
 * 交接: somebody leaves the unit, and another takes over what stood in their name together with their rights, administering included. So
 * a unit is never without an administrator by its own doing. Their account is closed, their sessions end; the unit may take them back.
 */
@UseCase
@ForUnitAdministrators
class LetGo {
    private final OwnPeople own;
    private final ColleagueMapper people;
    private final List<HandedOver> listeners;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final MovableClock clock;

    LetGo(OwnPeople own, ColleagueMapper people, List<HandedOver> listeners, AuditTrail audit, ApplicationEventPublisher events,
            MovableClock clock) {
        this.own = own;
        this.people = people;
        this.listeners = listeners;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Doing it twice changes nothing more. @throws Refusal at {@code successor} when that is nobody who can take over */
    @Transactional
    public void leave(String id, String successor) {
        Colleague leaver = own.hold(id);
        if (leaver.leftAt() != null) {
            return;
        }
        Colleague next = own.all().stream().filter(one -> one.id().equals(successor) && !one.id().equals(id) && one.isHere() && one.maySignIn())
                .findFirst().orElseThrow(() -> new Refusal("account.form", Map.of("successor", "refusal.people.successor")));
        Set<UnitRight> rights = EnumSet.noneOf(UnitRight.class);
        rights.addAll(next.rights());
        rights.addAll(leaver.rights());
        if (!rights.equals(next.rights())) {
            people.changeRights(next.id(), UnitRight.write(next.rights()), UnitRight.write(rights));
            events.publishEvent(new SessionsEnded(next.id(), true));
        }
        people.leave(id, clock.now());
        listeners.forEach(listener -> listener.handOver(leaver.organisationId(), id, next.id()));
        audit.record(AuditEvent.of("people.leave", "account", id).because(leaver.name() + " → " + next.name()));
        audit.record(AuditEvent.of("people.take-over", "account", next.id()).because(leaver.name() + " → " + next.name() + "：" + own.words(rights)));
        events.publishEvent(new SessionsEnded(id));
    }

    /** Who left comes back, to read at first. */
    @Transactional
    public void takeBack(String id) {
        Colleague one = own.hold(id);
        if (people.comeBack(id, "") > 0) {
            audit.record(AuditEvent.of("people.come-back", "account", id).because(one.name()));
        }
    }
}
