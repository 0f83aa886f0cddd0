package io.luxuan.owner.duty;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** Who does one's tasks during a leave. Only the person itself says so and ends it. */
@UseCase
@ForManagers
class KeepDeputies {
    private final DutyMapper duties;
    private final Colleagues colleagues;
    private final WhoIsWho people;
    private final TellColleagues tell;
    private final AuditTrail audit;
    private final MovableClock clock;

    KeepDeputies(DutyMapper duties, Colleagues colleagues, WhoIsWho people, TellColleagues tell, AuditTrail audit, MovableClock clock) {
        this.duties = duties;
        this.colleagues = colleagues;
        this.people = people;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    public Map<String, String> colleagues() {
        return colleagues.mine();
    }

    /** Of those who stand in and for whom. */
    public Map<String, String> names() {
        return people.people(Stream.concat(mine().stream().map(Deputy::deputyId), forOthers().stream().map(Deputy::principalId))
                .distinct().toList());
    }

    /** Mine that are not over. */
    public List<Deputy> mine() {
        return duties.of(Actors.require().id(), clock.now().toLocalDate());
    }

    /** For whom I stand in, or will. */
    public List<Deputy> forOthers() {
        return duties.by(Actors.require().id(), clock.now().toLocalDate());
    }

    /** @throws io.luxuan.shared.Refusal {@code duty.deputy} with the fields that are wrong */
    @Transactional
    public void set(String deputy, LocalDate from, LocalDate to) {
        Person me = Actors.require();
        Map<String, String> names = colleagues.mine();
        FieldFaults faults = new FieldFaults();
        faults.note("deputy", DutyRules.isOneOf(deputy, names.keySet()));
        faults.note("from", DutyRules.begins(from, clock.now().toLocalDate()));
        faults.note("to", DutyRules.ends(from, to));
        faults.refuse("duty.deputy");
        if (duties.of(me.id(), from).stream().anyMatch(one -> one.deputyId().equals(deputy) && one.fromDay().equals(from)
                && one.toDay().equals(to))) {
            return;
        }
        Deputy one = new Deputy(Ids.next(), me.id(), deputy, from, to, clock.now(), null);
        duties.insert(one);
        tell.deputises(one, clock.now());
        audit.record(AuditEvent.of("duty.deputise", "account", me.id()).because(names.get(deputy) + " " + from + " — " + to));
    }

    /** Twice is once. */
    @Transactional
    public void end(String id) {
        Person me = Actors.require();
        Deputy one = duties.lock(id).filter(deputy -> deputy.principalId().equals(me.id())).orElseThrow(() -> new NotFound("deputy", id));
        if (duties.end(id, clock.now()) > 0) {
            audit.record(AuditEvent.of("duty.end", "account", me.id()).because(one.fromDay() + " — " + one.toDay()));
        }
    }
}
