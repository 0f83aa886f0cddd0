package io.luxuan.account;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit registers itself and its first contact, who may then apply for it. A unit that is registered already is
 * refused: otherwise a stranger could act in its name.
 */
@UseCase
@ForEveryone
class RegisterUnit {
    private final Accounts accounts;
    private final Organisations organisations;
    private final AccountMapper accountMapper;
    private final OrganisationMapper organisationMapper;

    RegisterUnit(Accounts accounts, Organisations organisations, AccountMapper accountMapper,
            OrganisationMapper organisationMapper) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.accountMapper = accountMapper;
        this.organisationMapper = organisationMapper;
    }

    /** The departments that a unit may name as its 推荐单位. */
    public List<Organisation> recommenders() {
        return organisationMapper.departments();
    }

    @Transactional
    public void register(UnitForm form) {
        check(form);
        Actors.run(Person.SYSTEM, () -> create(form));
    }

    private void create(UnitForm form) {
        String unit = organisations.register(new NewOrganisation(form.unitName().strip(),
                CreditCode.normal(form.creditCode()), form.kind(), form.city().strip(), blankToNull(form.recommenderId())));
        accounts.create(new NewAccount(form.username(), form.password(), form.contact().strip(), Role.APPLICANT, unit));
    }

    private void check(UnitForm form) {
        String code = CreditCode.normal(form.creditCode());
        String username = Usernames.normal(form.username());
        new FieldErrors()
                .text("unitName", form.unitName(), 200)
                .check("creditCode", CreditCode.judge(code))
                .unless(organisationMapper.withCreditCode(code).isEmpty(), "creditCode", "account.unit-registered")
                .unless(form.kind() != null && form.kind() != OrganisationKind.DEPARTMENT, "kind", "account.required")
                .text("city", form.city(), 40)
                .unless(isRecommender(form.recommenderId()), "recommenderId", "account.organisation-unknown")
                .text("contact", form.contact(), 100)
                .check("username", Usernames.judge(username))
                .unless(accountMapper.withUsername(username).isEmpty(), "username", "account.username-taken")
                .check("password", PasswordPolicy.judge(form.password(), username))
                .unless(form.password() != null && form.password().equals(form.repeatedPassword()), "repeatedPassword",
                        "account.password-differs")
                .unless(Boolean.TRUE.equals(form.agreed()), "agreed", "account.agree")
                .refuseIfAny();
    }

    private boolean isRecommender(String id) {
        return blankToNull(id) == null || organisationMapper.withId(id)
                .filter(unit -> unit.kind() == OrganisationKind.DEPARTMENT).isPresent();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
