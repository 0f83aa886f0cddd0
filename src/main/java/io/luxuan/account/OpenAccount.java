package io.luxuan.account;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.UseCase;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** An administrator opens an account; the first password is made here and shown once. */
@UseCase
class OpenAccount {
    private static final Set<Role> OF_A_UNIT = Set.of(Role.APPLICANT, Role.RECOMMENDER);

    private final Accounts accounts;
    private final OrganisationMapper organisations;

    OpenAccount(Accounts accounts, OrganisationMapper organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
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
        return new Opened(person, password);
    }

    private void check(AccountForm form) {
        boolean unitKnown = blank(form.organisationId()) || organisations.withId(form.organisationId()).isPresent();
        boolean unitNeeded = form.role() != null && OF_A_UNIT.contains(form.role());
        new FieldErrors()
                .check("username", Usernames.judge(Usernames.normal(form.username())))
                .text("name", form.name(), 100)
                .unless(form.role() != null && form.role() != Role.SYSTEM, "role", "account.required")
                .unless(unitKnown, "organisationId", "account.organisation-unknown")
                .unless(!unitNeeded || !blank(form.organisationId()), "organisationId", "account.organisation-needed")
                .refuseIfAny();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
