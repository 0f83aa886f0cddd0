package io.luxuan.account;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.UseCase;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/**
 * A system administrator opens an account; staff wait for a security administrator to grant it. The first password is made
 * here, shown once, and good for choosing another.
 */
@UseCase
class OpenAccount {
    private static final Set<Role> OF_A_UNIT = Set.of(Role.APPLICANT, Role.RECOMMENDER);

    private final Accounts accounts;
    private final AccountMapper mapper;
    private final OrganisationMapper organisations;
    private final Duties duties;
    private final MovableClock clock;

    OpenAccount(Accounts accounts, AccountMapper mapper, OrganisationMapper organisations, Duties duties, MovableClock clock) {
        this.accounts = accounts;
        this.mapper = mapper;
        this.organisations = organisations;
        this.duties = duties;
        this.clock = clock;
    }

    /** What to hand over. */
    record Opened(Person person, String password) {}

    @ForAdministrators
    @Transactional
    public Opened open(AccountForm form) {
        check(form);
        String password = InitialPassword.next();
        Person person = accounts.create(new NewAccount(form.username(), password, form.name().strip(), form.role(),
                blank(form.organisationId()) ? null : form.organisationId()));
        mapper.mustChange(person.id());
        if (person.role().isStaff()) {
            mapper.letWait(person.id(), clock.now());
        }
        return new Opened(person, password);
    }

    private void check(AccountForm form) {
        boolean unitKnown = blank(form.organisationId()) || organisations.withId(form.organisationId()).isPresent();
        boolean unitNeeded = form.role() != null && OF_A_UNIT.contains(form.role());
        new FieldErrors()
                .check("username", Usernames.judge(Usernames.normal(form.username())))
                .text("name", form.name(), 100)
                .unless(form.role() != null && form.role() != Role.SYSTEM, "role", "account.required")
                .check("name", form.role() == null ? Verdict.ALLOWED : duties.mayBe(form.name(), form.role()))
                .unless(unitKnown, "organisationId", "account.organisation-unknown")
                .unless(!unitNeeded || !blank(form.organisationId()), "organisationId", "account.organisation-needed")
                .refuseIfAny();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
