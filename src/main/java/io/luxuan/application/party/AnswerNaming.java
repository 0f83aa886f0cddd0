package io.luxuan.application.party;

import io.luxuan.account.Organisations;
import io.luxuan.application.party.PeopleMapper.Named;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.PersonKey;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.unit.UnitStanding;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has an account says whether they take part where somebody of their name is a member. It is evidence for the manager
 * and changes nothing by itself: nobody gets onto a panel by denying, and a namesake decides nothing. A unit opens accounts under
 * whatever names it likes: its own people confirm none of its claims, those of units that nobody has confirmed none at all, and of
 * all others stands where they are from.
 */
@UseCase
@ForSignedIn
class AnswerNaming {
    private static final int LONGEST = 100;

    private final PeopleMapper claims;
    private final Rounds rounds;
    private final UnitStanding units;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final MovableClock clock;

    AnswerNaming(PeopleMapper claims, Rounds rounds, UnitStanding units, Organisations organisations, AuditTrail audit, MovableClock clock) {
        this.units = units;
        this.organisations = organisations;
        this.claims = claims;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    record Line(Named named, String round) {}

    public Slice<Line> mine(String before) {
        Person person = Actors.require();
        String name = PersonKey.of(person.name());
        List<Named> rows = name.isEmpty() || isUnconfirmed(person) ? List.of()
                : claims.naming(name, person.id(), person.organisationId(), before, Slice.PAGE + 1);
        return Slice.of(rows.stream().map(row -> new Line(row, rounds.get(row.roundId()).title())).toList(), Slice.PAGE,
                line -> line.named().applicationId());
    }

    /** Said once. @throws Refusal when there is no such claim, or something was said already */
    @Transactional
    public void say(String applicationId, int number, boolean takesPart) {
        Person person = Actors.require();
        if (isUnconfirmed(person) || claims.say(applicationId, number, PersonKey.of(person.name()), person.id(), person.organisationId(),
                from(person), takesPart, clock.now()) == 0) {
            throw new Refusal("naming.stale");
        }
        audit.record(AuditEvent.of(takesPart ? "application.naming-confirm" : "application.naming-deny", "application", applicationId));
    }

    private boolean isUnconfirmed(Person person) {
        return units.unconfirmed(person.organisationId()).isPresent();
    }

    private String from(Person person) {
        String unit = person.organisationId() == null ? "" : "（" + organisations.get(person.organisationId()).name() + "）";
        return Wording.atMost(LONGEST, person.name() + unit);
    }
}
