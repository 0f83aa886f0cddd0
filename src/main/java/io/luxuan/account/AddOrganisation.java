package io.luxuan.account;

import io.luxuan.shared.CreditCode;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** An administrator registers a unit. Only departments have no credit code. */
@UseCase
@ForAdministrators
class AddOrganisation {
    private final Organisations organisations;
    private final OrganisationMapper mapper;

    AddOrganisation(Organisations organisations, OrganisationMapper mapper) {
        this.organisations = organisations;
        this.mapper = mapper;
    }

    public List<Organisation> recommenders() {
        return mapper.departments();
    }

    @Transactional
    public String add(OrganisationForm form) {
        String code = CreditCode.normal(form.creditCode());
        check(form, code);
        return organisations.register(new NewOrganisation(form.name().strip(), code.isEmpty() ? null : code, form.kind(),
                form.city().strip(), form.recommenderId() == null || form.recommenderId().isBlank() ? null : form.recommenderId()));
    }

    private void check(OrganisationForm form, String code) {
        FieldErrors errors = new FieldErrors().text("name", form.name(), 200).text("city", form.city(), 40)
                .unless(form.kind() != null, "kind", "account.required");
        boolean codeNeeded = form.kind() != OrganisationKind.DEPARTMENT;
        if (codeNeeded || !code.isEmpty()) {
            errors.check("creditCode", CreditCode.judge(code))
                    .unless(mapper.withCreditCode(code).isEmpty(), "creditCode", "account.unit-registered");
        } else if (form.name() != null) {
            errors.unless(mapper.withNameAlone(form.name().strip()).isEmpty(), "name", "account.unit-registered");
        }
        errors.refuseIfAny();
    }
}
