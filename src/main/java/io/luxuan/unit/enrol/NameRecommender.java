package io.luxuan.unit.enrol;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForUnitSubmitters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A unit that named no 推荐单位 names one, as soon as a round asks for it. Another one in its place is for administrators. */
@UseCase
@ForApplicants
public class NameRecommender {
    private final Organisations organisations;
    private final RegistrationMapper registrations;
    private final UnitFormRules rules;
    private final AuditTrail audit;

    NameRecommender(Organisations organisations, RegistrationMapper registrations, UnitFormRules rules, AuditTrail audit) {
        this.organisations = organisations;
        this.registrations = registrations;
        this.rules = rules;
        this.audit = audit;
    }

    /** @param named the department's name; null where there is none yet */
    public record Choice(String named, List<Organisation> departments) {}

    public Choice read() {
        Organisation unit = unit();
        return new Choice(unit.recommenderId() == null ? null : organisations.get(unit.recommenderId()).name(), rules.recommenders());
    }

    /** Naming the same twice is once. */
    @ForUnitSubmitters
    @Transactional
    public void name(String departmentId) {
        Organisation unit = unit();
        if (departmentId == null || departmentId.isBlank()) {
            throw new Refusal("account.form", Map.of("recommenderId", "rule.account.required"));
        }
        rules.department(departmentId).requireAt("recommenderId", "account.form");
        if (departmentId.equals(unit.recommenderId())) {
            return;
        }
        boolean named = Actors.as(Person.SYSTEM, () -> organisations.recommendBy(unit.id(), departmentId));
        if (!named) {
            Verdict.refused("registration.recommender-named").requireAt("recommenderId", "account.form");
        }
        registrations.recommendBy(unit.id(), departmentId);
        audit.record(AuditEvent.of("registration.name-recommender", "organisation", unit.id())
                .because(organisations.get(departmentId).name()));
    }

    private Organisation unit() {
        String unit = Actors.require().organisationId();
        if (unit == null) {
            throw new Refusal("organisation.none");
        }
        return organisations.get(unit);
    }
}
