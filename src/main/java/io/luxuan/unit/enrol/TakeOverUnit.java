package io.luxuan.unit.enrol;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.account.UnitAccounts;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever registered turns out to be a unit that is in the register already: the contact joins it, as one more, or, where somebody else
 * sits in its place, in theirs. Both open to a newcomer what the unit has here, and the second closes accounts: two people.
 */
@UseCase
@ForManagers
public class TakeOverUnit implements TwoPersonAction {
    static final String NAME = "unit.take-over";
    private static final String UNIT = "unit";
    private static final String CLOSE = "close";

    private final SettleRegistration settle;
    private final RegistrationMapper registrations;
    private final AlikeUnits alike;
    private final Organisations organisations;
    private final UnitAccounts accounts;

    TakeOverUnit(SettleRegistration settle, RegistrationMapper registrations, AlikeUnits alike, Organisations organisations,
            UnitAccounts accounts) {
        this.settle = settle;
        this.registrations = registrations;
        this.alike = alike;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** @param registered id of the registering unit; @param unit that it is; @param close whether the accounts that unit has are closed */
    public static Wish wish(String registered, String unit, boolean close, String reason) {
        return Wish.of(NAME, null, registered, reason).with(UNIT, unit).with(CLOSE, String.valueOf(close));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        Registration one = registrations.find(wish.subjectId());
        if (one == null) {
            throw new NotFound("unit registration", wish.subjectId());
        }
        Organisation unit = target(one, wish);
        return Subject.of("/manager/units/registrations/" + one.organisationId(), closes(wish) ? "unit-take-over" : "unit-join",
                one.unitName(), one.contact(), unit.name()).seen(one.content());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Registration one = settle.lock(approved.subjectId());
        Organisation unit = target(one, approved.wish());
        Actors.run(Person.SYSTEM, () -> {
            if (closes(approved.wish())) {
                accounts.close(unit.id());
            }
            accounts.join(one.organisationId(), unit.id());
        });
        settle.move(one, RegistrationState.JOINED, closes(approved.wish()) ? "registration.take-over" : "registration.join",
                approved.reason(), unit.id());
    }

    /** A licence has been handed in, and the unit is one of those that are alike still. */
    private Organisation target(Registration one, Wish wish) {
        if (one.state() != RegistrationState.WAITING) {
            throw new Refusal("registration.not-waiting");
        }
        String unit = wish.details().get(UNIT);
        if (alike.of(one).stream().noneMatch(other -> other.unit() && other.id().equals(unit))) {
            throw new Refusal("registration.not-alike");
        }
        Organisation found = organisations.get(unit);
        if (found.kind() == OrganisationKind.DEPARTMENT) {
            throw new Refusal("registration.not-alike");
        }
        return found;
    }

    private static boolean closes(Wish wish) {
        return Boolean.parseBoolean(wish.details().get(CLOSE));
    }
}
