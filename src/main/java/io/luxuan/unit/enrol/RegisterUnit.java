package io.luxuan.unit.enrol;

import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.account.UnitAccounts;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.UnitKey;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit registers itself and its first contact, who may write drafts at once. Whether a name, a code or a user name is taken nobody
 * learns: each registration makes a unit of its own, without a credit code, until a person has confirmed it. So nobody takes another's
 * place by being first, and the true owner is never shut out by whoever was.
 */
@UseCase
@ForEveryone
public class RegisterUnit {
    private final UnitAccounts accounts;
    private final Organisations organisations;
    private final UnitFormRules rules;
    private final RegistrationMapper registrations;
    private final AuditTrail audit;
    private final MovableClock clock;

    RegisterUnit(UnitAccounts accounts, Organisations organisations, UnitFormRules rules, RegistrationMapper registrations,
            AuditTrail audit, MovableClock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.rules = rules;
        this.registrations = registrations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The departments that a unit may name as its 推荐单位. */
    public List<Organisation> recommenders() {
        return rules.recommenders();
    }

    /** Answers the user name. @throws io.luxuan.shared.Refusal with all fields that are wrong */
    @Transactional
    public String register(UnitForm form) {
        FieldFaults faults = rules.judge(form);
        accounts.judge(faults, form.login());
        if (!Boolean.TRUE.equals(form.agreed())) {
            faults.note("agreed", Verdict.refused("account.agree"));
        }
        faults.refuse("account.form");
        return Actors.as(Person.SYSTEM, () -> create(form)).username();
    }

    private Person create(UnitForm form) {
        String name = form.unitName().strip();
        String unit = organisations.register(new NewOrganisation(
                name, null, form.kind(), form.city().strip(), form.recommender(), true));
        Person contact = accounts.open(unit, form.login());
        LocalDateTime now = clock.now();
        registrations.insert(new Registration(unit, contact.id(), name, UnitKey.stored(name), form.code(), form.recommender(),
                form.contact().strip(), form.telephone(), RegistrationState.NEW, now, now, null, null, null, null, null, null,
                null, null, null));
        audit.record(AuditEvent.of("registration.begin", "unit-registration", unit).change(null, RegistrationState.NEW)
                .because(name + "，" + form.code()));
        return contact;
    }
}
